import { type FixedFile, fixed } from "../../library/fix.ts";
import { decode } from "../../read/decode.ts";
import { fixDiff } from "../../report/fix-diff.ts";
import { refuseUnknownRules, type ScopeOptions, scopeOf, scopeOptions } from "../check-scope.ts";
import { catalogueArgument, defineCommand } from "../command.ts";
import { dayOf } from "../day.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { type FoundCatalogue, findCatalogue } from "../find-catalogue.ts";
import type { Host } from "../host.ts";
import type { CommonOptions } from "../options.ts";
import { whyOf } from "../reason.ts";
import { styleOnStdout } from "../style.ts";
import { fixSummary } from "../summary.ts";
import { writeFile } from "../write-file.ts";

interface FixOptions extends CommonOptions, ScopeOptions {
  readonly dryRun?: boolean;
}

/** `tongban fix`: makes the corrections that are certain, and shows them. */
export const fixCommand = defineCommand<FixOptions>({
  name: "fix",
  does: {
    zh: "改正有把握的问题：只改那一处，注释和写法不动",
    en: "Correct what is certain, and nothing else: comments and layout stay",
  },
  arguments: [catalogueArgument],
  options: [
    {
      flags: "--dry-run",
      does: {
        zh: "只显示要改什么，不写入；有要改的以 1 退出",
        en: "show what would be changed and write nothing; exit with 1 when there is something",
      },
    },
    ...scopeOptions,
  ],
  run,
});

function run(host: Host, options: FixOptions, folder: string | undefined): ExitCode {
  refuseUnknownRules(options);
  const found = findCatalogue(host, folder);
  const read = { opened: found, source: found.source };
  const { files, made } = fixed(read, dayOf(host, options.asOf), scopeOf(host, found, options));
  const isDry = options.dryRun === true;
  const texts = isDry ? [] : textsToWrite(found, files);
  for (const [at, file] of files.entries()) {
    // What has been shown has been written, also where a later file cannot be.
    const text = texts[at];
    if (text !== undefined) writeFile(host, host.resolve(found.folder, file.path), text);
    const named = { ...file, path: found.prefix + file.path };
    host.stdout.write(fixDiff([named], styleOnStdout(host, options)));
  }
  const exit = isDry && made > 0 ? exitCode.found : exitCode.fine;
  if (options.quiet !== true) host.stderr.write(fixSummary(made, files.length, exit, options.lang));
  return exit;
}

/** What is to be written into the files. Nothing is where one of them is no longer what was read. */
const textsToWrite = ({ source, prefix }: FoundCatalogue, files: readonly FixedFile[]): string[] =>
  files.map(({ path, before, after }) => {
    const bytes = bytesNow(source, path, prefix + path);
    const now = decode(bytes);
    if (!("text" in now) || now.text !== before)
      throw new Failure("changedMeanwhile", { where: prefix + path });
    return hasMark(bytes) ? `\ufeff${after}` : after;
  });

/** Whether a byte order mark stands first, which decoding takes off. */
const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

function bytesNow(source: FoundCatalogue["source"], path: string, where: string): Uint8Array {
  try {
    return source.read(path);
  } catch (error) {
    throw new Failure("unreadableFolder", { where, why: whyOf(error) });
  }
}
