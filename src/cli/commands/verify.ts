import { type EditionFile, manifestName } from "../../model/edition.ts";
import { quote } from "../../model/quote.ts";
import { fill, inLanguage, type Words } from "../../model/words.ts";
import { type Problem, verify } from "../../publish/verify.ts";
import { defineCommand } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { type CommonOptions, formatOption } from "../options.ts";
import { whyOf } from "../reason.ts";
import { verifySummary } from "../summary.ts";

const problemWords: Record<Problem["kind"], Words> = {
  "manifest-missing": { zh: "没有 {path}", en: "{path} is not there" },
  "manifest-broken": { zh: "{path} 读不懂", en: "{path} cannot be understood" },
  "unsafe-path": { zh: "清单里有不安全的路径 {path}", en: "the manifest has an unsafe path {path}" },
  missing: { zh: "缺少 {path}", en: "{path} is missing" },
  changed: { zh: "{path} 与发布时不同", en: "{path} is not as published" },
  added: { zh: "多出 {path}", en: "{path} was added" },
};

interface VerifyOptions extends CommonOptions {
  readonly format: "pretty" | "json";
}

/** `tongban verify PUBLISHED`: a published folder against its manifest. */
export const verifyCommand = defineCommand<VerifyOptions>({
  name: "verify",
  does: {
    zh: "核对已发布的文件夹是否完整、未被改动",
    en: "Verify that a published folder is complete and unchanged",
  },
  arguments: [{ flags: "<PUBLISHED>", is: { zh: "发布的文件夹", en: "the published folder" } }],
  options: [formatOption(["pretty", "json"])],
  run(host, options, published = "") {
    const files = filesOf(host, published);
    const problems = verify(files);
    const exit = problems.length === 0 ? exitCode.fine : exitCode.found;
    host.stdout.write(
      options.format === "json"
        ? `${JSON.stringify({ schemaVersion: 1, exit, files: files.length, problems }, null, 2)}\n`
        : problems.map((each) => line(each, options)).join(""),
    );
    if (options.quiet !== true) host.stderr.write(verifySummary(problems.length, files.length, options.lang));
    return exit;
  },
});

const line = ({ kind, path }: Problem, { lang }: VerifyOptions): string =>
  `${fill(inLanguage(problemWords[kind], lang), { path: quote(path) })}\n`;

/** The folder's files; a folder without a manifest is no edition. */
function filesOf(host: Host, published: string): readonly EditionFile[] {
  let files: readonly EditionFile[];
  try {
    files = host.published(host.resolve(published));
  } catch (error) {
    throw new Failure("unreadableFolder", { where: published, why: whyOf(error) });
  }
  if (files.some(({ path }) => path === manifestName)) return files;
  throw new Failure("notPublished", { where: published });
}
