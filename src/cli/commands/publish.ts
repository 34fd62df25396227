import { Command } from "commander";
import { comparer } from "../../compare/compare.ts";
import { LockedError } from "../../effects/lock.ts";
import { NotAnEditionError } from "../../effects/publication.ts";
import type { Day } from "../../model/day.ts";
import { dayInShanghai } from "../../model/day.ts";
import { severities } from "../../model/diagnostic.ts";
import type { Edition, EditionFile } from "../../model/edition.ts";
import { type Language, listed } from "../../model/words.ts";
import { buildEdition } from "../../publish/build-edition.ts";
import { withManifest } from "../../publish/manifest.ts";
import { feedPath, renderFeed } from "../../publish/render-feed.ts";
import { renderHtml } from "../../publish/render-html.ts";
import { renderJson } from "../../publish/render-json.ts";
import { renderPdf } from "../../publish/render-pdf.ts";
import type { PdfFailure } from "../../publish/render-pdf-failure.ts";
import { recordParts } from "../../records/registry.ts";
import { checkCompact } from "../../report/check-compact.ts";
import { judge } from "../../validate/judge.ts";
import { baseUrlOf } from "../base-url.ts";
import { checkReport } from "../check-report.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { dayOf, type OpenedCatalogue, openCatalogue } from "../open-catalogue.ts";
import {
  type CommonOptions,
  catalogueFolder,
  commaList,
  commonOptions,
  optionWriter,
  takes,
} from "../options.ts";
import { phrasebook } from "../phrasebook.ts";
import { readingFaults } from "../reading-faults.ts";
import { whyOf } from "../reason.ts";
import { publishSummary, refusalSummary } from "../summary.ts";
import { tool } from "../tool.ts";

const allByDefault = { zh: "默认全部", en: "all by default" };
const formats = ["html", "pdf", "json"] as const;
type Format = (typeof formats)[number];

interface PublishOptions extends CommonOptions {
  readonly out: string;
  readonly formats?: readonly string[];
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly baseUrl?: string;
  readonly edition?: string;
}

/** `tongban publish`: an edition of the list into a folder, whole or not at all. */
export function publishCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say, option } = optionWriter(language);
  const command = new Command("publish")
    .description(
      say({
        zh: "发布《异地通办事项清单》：网页、PDF、JSON",
        en: "Publish the list of items (in Chinese): web pages, PDF, JSON",
      }),
    )
    .argument("[DIR]", say(catalogueFolder))
    .addOption(
      option("--out", takes.folder, { zh: "发布到哪里", en: "where to publish" }).makeOptionMandatory(),
    )
    .addOption(
      option("--formats", takes.format, listed([listed(formats), allByDefault], "，", "; ")).argParser(
        commaList,
      ),
    )
    .addOption(
      option("--draft", undefined, {
        zh: "有错误也发布，每页标明草稿",
        en: "publish in spite of errors, every page marked as a draft",
      }),
    )
    .addOption(
      option("--strict", undefined, { zh: "有警告也不发布", en: "do not publish with warnings either" }),
    )
    .addOption(
      option(
        "--base-url",
        { zh: "<网址>", en: "<address>" },
        {
          zh: "清单将放在哪个网址；另出 feed.xml，链接写全",
          en: "the web address the list will have; adds feed.xml and whole links",
        },
      ),
    )
    .addOption(
      option(
        "--edition",
        { zh: "<版次>", en: "<name>" },
        { zh: "版次，默认取自 catalogue.yaml", en: "the edition's name, by default that in catalogue.yaml" },
      ),
    );
  for (const option of commonOptions(language)) command.addOption(option);
  return command.action(async (folder: string | undefined, options: PublishOptions) =>
    finish(await run(host, folder, options)),
  );
}

async function run(host: Host, folder: string | undefined, options: PublishOptions): Promise<ExitCode> {
  const started = host.elapsed();
  const wanted = chosenFormats(options);
  const baseUrl = options.baseUrl === undefined ? undefined : baseUrlOf(options.baseUrl);
  const opened = openCatalogue(host, folder);
  const day = editionDay(host, opened, options);
  if (refused(host, opened, day, options)) return exitCode.found;
  if (day === undefined) throw new Failure("noEditionDate");
  const edition = editionOf(host, opened, day, options, baseUrl);
  const files = await written(host, edition, wanted, options);
  const seconds = (host.elapsed() - started) / 1000;
  const { out, lang, quiet } = options;
  if (quiet !== true)
    host.stderr.write(
      publishSummary(
        { items: edition.items.length, files: files.length, out, draft: edition.draft, seconds },
        lang,
      ),
    );
  return exitCode.fine;
}

/** The edition's files, made and put in place while a terminal shows that work is under way. */
async function written(
  host: Host,
  edition: Edition,
  wanted: ReadonlySet<Format>,
  { out, lang }: PublishOptions,
): Promise<readonly EditionFile[]> {
  const progress = await host.progress(lang === "en" ? "publishing" : "正在生成清单");
  try {
    const others = [
      ...(wanted.has("pdf") ? [await pdfFile(host, edition)] : []),
      ...(wanted.has("json") ? renderJson(edition) : []),
      ...renderFeed(edition),
    ];
    const pages = wanted.has("html") ? renderHtml(edition, downloadsOf(others)) : [];
    const files = withManifest(edition, [...pages, ...others]);
    put(host, out, files);
    return files;
  } finally {
    progress.done();
  }
}

function put(host: Host, out: string, files: readonly EditionFile[]): void {
  try {
    host.publish(host.resolve(out), files);
  } catch (error) {
    if (error instanceof NotAnEditionError) throw new Failure("occupied", { where: out });
    if (error instanceof LockedError) throw new Failure("busy", { where: out });
    throw new Failure("unwritable", { where: out, why: whyOf(error) });
  }
}

function chosenFormats(options: PublishOptions): ReadonlySet<Format> {
  const names = options.formats ?? formats;
  const known: readonly string[] = formats;
  for (const name of names)
    if (!known.includes(name)) throw new Failure("unknownFormat", { name, known: formats.join(", ") });
  return new Set(names as readonly Format[]);
}

/** The edition's own day, never the clock: what is asked for, the catalogue's, SOURCE_DATE_EPOCH, the last commit's. */
function editionDay(
  host: Host,
  { catalogue, folder }: OpenedCatalogue,
  { asOf }: PublishOptions,
): Day | undefined {
  if (asOf !== undefined) return dayOf(host, asOf);
  const stated = catalogue.config?.value.edition?.effectiveDate;
  if (stated !== undefined) return stated;
  const epoch = host.env["SOURCE_DATE_EPOCH"];
  return epoch ? dayOfEpoch(epoch) : host.git.lastCommit(folder)?.date;
}

/** The day of SOURCE_DATE_EPOCH, seconds since 1970: one that is no number must not be passed over in silence. */
function dayOfEpoch(seconds: string): Day {
  const option = "SOURCE_DATE_EPOCH";
  if (!/^\d{1,11}$/u.test(seconds))
    throw new Failure("badOption", { option, value: seconds, expected: "1795000000" });
  return dayInShanghai(new Date(Number(seconds) * 1000));
}

/**
 * Errors stop an edition, with `--strict` warnings too; the findings that did are printed. A draft is never stopped.
 * Where no day is known, which may be due to an error in catalogue.yaml, what could not be read is all that is judged.
 */
function refused(
  host: Host,
  opened: OpenedCatalogue,
  day: Day | undefined,
  { draft, strict, lang }: PublishOptions,
): boolean {
  if (draft === true) return false;
  const judged = day === undefined ? readingFaults(opened) : judge(opened, { asOf: day, details: "later" });
  const grave = judged.heads.filter(
    ({ severity }) => severity === "error" || (strict === true && severity === "warning"),
  );
  if (grave.length === 0) return false;
  const report = checkReport(opened, { ...judged, heads: grave }, exitCode.found, { severities, most: 20 });
  host.stderr.write(checkCompact(report, phrasebook, lang) + refusalSummary(grave.length, lang));
  return true;
}

function editionOf(
  host: Host,
  { catalogue, folder }: OpenedCatalogue,
  day: Day,
  options: PublishOptions,
  baseUrl: string | undefined,
): Edition {
  const last = host.git.lastCommit(folder);
  const compare = comparer(catalogue, day);
  const matrices = catalogue.items.map((item) => compare(item).matrix());
  return buildEdition(catalogue, matrices, {
    effectiveDate: day,
    commit: last === undefined ? null : `${last.commit}${last.dirty ? "+dirty" : ""}`,
    toolVersion: tool.version,
    records: recordParts(catalogue, day),
    draft: options.draft === true,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(options.edition === undefined ? {} : { edition: options.edition }),
  });
}

async function pdfFile(host: Host, edition: Edition): Promise<EditionFile> {
  const read = (folder: string, ending: string) =>
    host
      .ownFiles(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [name, host.ownFile(`${folder}/${name}`)] as const);
  const decoder = new TextDecoder();
  const result = await renderPdf(edition, {
    fonts: read("fonts", ".ttf").map(([, bytes]) => bytes),
    templates: new Map(read("templates/typst", ".typ").map(([name, bytes]) => [name, decoder.decode(bytes)])),
  });
  if (result.ok) return { path: "list.pdf", bytes: result.bytes };
  throw pdfFailure(result.failure);
}

function pdfFailure(failure: PdfFailure): Failure {
  switch (failure.kind) {
    case "no-engine":
      return new Failure("noPdfEngine");
    case "missing-characters":
      return new Failure("pdfMissingCharacters", {
        characters: listed(
          failure.characters.map(({ character, codePoints, items }) => ({
            zh: `${character}（${[codePoints, ...(items.length > 0 ? [items.join("、")] : [])].join("，")}）`,
            en: `${character} (${[codePoints, ...items].join(", ")})`,
          })),
        ),
      });
    case "template":
      return new Failure("pdfFailed", { why: listed(failure.messages, "；", "; ") });
  }
}

const downloadNames: Readonly<Record<string, string>> = {
  "list.pdf": "PDF",
  "list.json": "JSON",
  [feedPath]: "Atom",
};

const downloadsOf = (files: readonly EditionFile[]) =>
  files.flatMap(({ path }) => {
    const label = downloadNames[path];
    return label === undefined ? [] : [{ label, path }];
  });
