import { LockedError } from "../../effects/lock.ts";
import { NotAnEditionError } from "../../effects/publication.ts";
import { baseUrlOf } from "../../library/base-url.ts";
import { editionDay, editionOf } from "../../library/edition.ts";
import { findingsOf, readingFindingsOf } from "../../library/findings.ts";
import { formatsNamed } from "../../library/publish.ts";
import type { Day } from "../../model/day.ts";
import type { Severity } from "../../model/diagnostic.ts";
import type { Edition, EditionFile } from "../../model/edition.ts";
import { listed, type Words } from "../../model/words.ts";
import { FormatError, type PublicationFormat } from "../../publish/format.ts";
import { publicationOf } from "../../publish/publication.ts";
import { catalogueArgument, defineCommand } from "../command.ts";
import { askedDay, sourceDay } from "../day.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { type FoundCatalogue, findCatalogue } from "../find-catalogue.ts";
import type { Host } from "../host.ts";
import { formatNames, type PublishCommandOptions, publishOptions, usualFormats } from "../publish-options.ts";
import { whyOf } from "../reason.ts";
import { sayFindings } from "../say-findings.ts";
import { publishSummary, refusalSummary } from "../summary.ts";

/** `tongban publish`: an edition of the list into a folder, whole or not at all. */
export const publishCommand = defineCommand<PublishCommandOptions>({
  name: "publish",
  does: {
    zh: "发布《异地通办事项清单》：网页、PDF、JSON",
    en: "Publish the list of items (in Chinese): web pages, PDF, JSON",
  },
  arguments: [catalogueArgument],
  options: publishOptions,
  run,
});

async function run(
  host: Host,
  options: PublishCommandOptions,
  folder: string | undefined,
): Promise<ExitCode> {
  const started = host.elapsed();
  // What an unset variable of a script leaves: the current folder is not meant.
  if (options.out.trim() === "") throw new Failure("noFolderNamed");
  const formats = chosenFormats(options);
  const baseUrl = options.baseUrl === undefined ? undefined : addressOf(options.baseUrl);
  const opened = findCatalogue(host, folder);
  const last = host.git.lastCommit(opened.folder);
  const day = editionDay(opened.catalogue, { asOf: askedDay(options.asOf) }) ?? sourceDay(host, last);
  if (options.draft !== true && isRefused(host, opened, day, options)) return exitCode.found;
  if (day === undefined) throw new Failure("noEditionDate");
  const edition = editionOf(opened.catalogue, {
    asOf: day,
    draft: options.draft,
    edition: options.edition,
    commit: last && `${last.commit}${last.dirty ? "+dirty" : ""}`,
    baseUrl,
  });
  const files = await put(host, options, () => filesOf(host, edition, formats));
  const seconds = (host.elapsed() - started) / 1000;
  const { out, lang, quiet } = options;
  const { items, draft } = edition;
  if (quiet !== true)
    host.stderr.write(
      publishSummary({ items: items.length, files: files.length, out, draft, seconds }, lang),
    );
  return exitCode.fine;
}

function chosenFormats(options: PublishCommandOptions): readonly PublicationFormat[] {
  const { formats, unknown } = formatsNamed(options.formats ?? usualFormats);
  if (unknown === undefined) return formats;
  throw new Failure("unknownFormat", { name: unknown, known: formatNames.join(", ") });
}

function addressOf(text: string): string {
  const address = baseUrlOf(text);
  if (address === undefined) throw new Failure("badUrl", { value: text });
  return address;
}

/**
 * Errors stop an edition, with `--strict` warnings too; the findings that did are printed. Where no day is known, which
 * may be due to an error in catalogue.yaml, what could not be read is all that is judged.
 */
function isRefused(
  host: Host,
  opened: FoundCatalogue,
  day: Day | undefined,
  options: PublishCommandOptions,
): boolean {
  const grave: readonly Severity[] = options.strict === true ? ["error", "warning"] : ["error"];
  const judgement =
    day === undefined ? readingFindingsOf(opened) : findingsOf(opened, day, { severities: grave }, "later");
  const { error, warning } = judgement.counts;
  if (error + warning === 0) return false;
  sayFindings(host, opened, judgement, options);
  host.stderr.write(refusalSummary(error + warning, options.lang));
  return true;
}

/** The edition's files; what a format cannot show is said in the format's own words. */
function filesOf(
  host: Host,
  edition: Edition,
  formats: readonly PublicationFormat[],
): readonly EditionFile[] {
  try {
    return publicationOf(edition, formats, host.ownFiles);
  } catch (error) {
    throw error instanceof FormatError ? new Failure(error.phrase, error.values) : error;
  }
}

/** Makes the files and puts them in place, while a terminal shows that work is under way. */
async function put(
  host: Host,
  { out, lang }: PublishCommandOptions,
  make: () => readonly EditionFile[],
): Promise<readonly EditionFile[]> {
  const progress = await host.progress(lang === "en" ? "publishing" : "正在生成清单");
  try {
    const files = make();
    replace(host, out, files);
    return files;
  } finally {
    progress.done();
  }
}

function replace(host: Host, out: string, files: readonly EditionFile[]): void {
  try {
    host.publish(host.resolve(out), files);
  } catch (error) {
    if (error instanceof NotAnEditionError)
      throw error.others.length === 0
        ? new Failure("notAFolder", { where: out })
        : new Failure("occupied", { where: out, others: someOf(error.others) });
    if (error instanceof LockedError) throw new Failure("busy", { where: out });
    throw new Failure("unwritable", { where: out, why: whyOf(error) });
  }
}

/** The first three names, and how many there are when that is not all. */
const someOf = (names: readonly string[]): Words => {
  const { zh, en } = listed(names.slice(0, 3));
  return names.length <= 3
    ? { zh, en }
    : { zh: `${zh}等 ${names.length} 个`, en: `${en} and ${names.length - 3} more` };
};
