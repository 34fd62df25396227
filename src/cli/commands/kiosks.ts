import { readingFindingsOf } from "../../library/findings.ts";
import { fill, inLanguage, type Words } from "../../model/words.ts";
import { compareKiosks } from "../../records/kiosks/compare-kiosks.ts";
import { kiosksJson } from "../../records/kiosks/kiosks-json.ts";
import { kiosksPretty } from "../../records/kiosks/kiosks-pretty.ts";
import { catalogueArgument, defineCommand } from "../command.ts";
import { dayOf } from "../day.ts";
import { exitCode } from "../exit-code.ts";
import { findCatalogue } from "../find-catalogue.ts";
import { type CommonOptions, formatOption } from "../options.ts";
import { sayFindings } from "../say-findings.ts";

interface KiosksOptions extends CommonOptions {
  readonly format: "pretty" | "json";
}

const summary: Words = {
  zh: "{regions} 地 {offers} 项，各地都能自助办的 {all} 项",
  en: "{regions} regions, {offers} offers, {all} of them in all regions",
};

/** `tongban kiosks`: what the regions offer at their kiosks, what all do, and what limits it to whom. */
export const kiosksCommand = defineCommand<KiosksOptions>({
  name: "kiosks",
  does: {
    zh: "自助通办：各地自助终端能办什么，哪些各地都能办，各限谁",
    en: "What the regions offer at kiosks, what all do, and what limits it to whom",
  },
  arguments: [catalogueArgument],
  options: [formatOption(["pretty", "json"])],
  run(host, options, folder) {
    const { format, lang, asOf, quiet } = options;
    const found = findCatalogue(host, folder);
    const comparison = compareKiosks(found.catalogue, dayOf(host, asOf));
    // What the reader and the shape check set aside is said, so that nobody takes it for not offered.
    sayFindings(host, found, readingFindingsOf(found), options);
    host.stdout.write(format === "json" ? kiosksJson(comparison) : kiosksPretty(comparison, lang));
    const { regions, offers } = comparison;
    const all = offers.filter((offer) => offer.offers.size === regions.length).length;
    const line = fill(inLanguage(summary, lang), { regions: regions.length, offers: offers.length, all });
    if (quiet !== true) host.stderr.write(`✓ ${line}\n`);
    return exitCode.fine;
  },
});
