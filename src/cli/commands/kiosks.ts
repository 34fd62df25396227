import { Command } from "commander";
import type { FindingHead } from "../../model/diagnostic.ts";
import { identify } from "../../model/kinds.ts";
import { fill, inLanguage, type Language, listed, type Words } from "../../model/words.ts";
import { compareKiosks } from "../../records/kiosks/compare-kiosks.ts";
import { kiosksJson } from "../../records/kiosks/kiosks-json.ts";
import { kiosksPretty } from "../../records/kiosks/kiosks-pretty.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { dayOf, openCatalogue } from "../open-catalogue.ts";
import { type CommonOptions, catalogueFolder, commonOptions, optionWriter, takes } from "../options.ts";
import { saySetAside } from "../set-aside.ts";

const summary: Words = {
  zh: "{regions} 地 {offers} 项，各地都能自助办的 {all} 项",
  en: "{regions} regions, {offers} offers, {all} of them in all regions",
};

interface KiosksOptions extends CommonOptions {
  readonly format: "pretty" | "json";
}

/** `tongban kiosks`: what the regions offer at their kiosks, what all do, and what limits it to whom. */
export function kiosksCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say, option } = optionWriter(language);
  const command = new Command("kiosks")
    .description(
      say({
        zh: "自助通办：各地自助终端能办什么，哪些各地都能办，各限谁",
        en: "What the regions offer at kiosks, what all do, and what limits it to whom",
      }),
    )
    .argument("[DIR]", say(catalogueFolder))
    .addOption(
      option("--format", takes.format, listed(["pretty", "json"]))
        .choices(["pretty", "json"])
        .default("pretty"),
    );
  for (const each of commonOptions(language)) command.addOption(each);
  return command.action((folder: string | undefined, options: KiosksOptions) => {
    run(host, folder, options);
    finish(exitCode.fine);
  });
}

function run(host: Host, folder: string | undefined, { format, lang, asOf, quiet }: KiosksOptions): void {
  const opened = openCatalogue(host, folder);
  saySetAside(host, opened, lang, isAboutKiosks);
  const comparison = compareKiosks(opened.catalogue, dayOf(host, asOf));
  host.stdout.write(format === "json" ? kiosksJson(comparison) : kiosksPretty(comparison, lang));
  if (quiet === true) return;
  const { regions, offers } = comparison;
  const all = offers.filter((offer) => offer.offers.size === regions.length).length;
  const counts = { regions: regions.length, offers: offers.length, all };
  host.stderr.write(`✓ ${fill(inLanguage(summary, lang), counts)}\n`);
}

const isAboutKiosks = ({ file }: FindingHead): boolean =>
  identify(file.replace(/\.ya?ml$/u, ""))?.kind === "kiosks";
