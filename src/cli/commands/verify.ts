import { Command } from "commander";
import { type EditionFile, manifestName } from "../../model/edition.ts";
import { quote } from "../../model/quote.ts";
import { fill, inLanguage, type Language, listed, type Words } from "../../model/words.ts";
import { type Problem, verify } from "../../publish/verify.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { type CommonOptions, commonOptions, optionWriter, takes } from "../options.ts";
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

/** `tongban verify PUBLISHED`: a published folder against its manifest. */
export function verifyCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say, option } = optionWriter(language);
  const command = new Command("verify")
    .description(
      say({
        zh: "核对已发布的文件夹是否完整、未被改动",
        en: "Verify that a published folder is complete and unchanged",
      }),
    )
    .argument("<PUBLISHED>", say({ zh: "发布的文件夹", en: "the published folder" }))
    .addOption(
      option("--format", takes.format, listed(["pretty", "json"]))
        .choices(["pretty", "json"])
        .default("pretty"),
    );
  for (const option of commonOptions(language)) command.addOption(option);
  return command.action(
    (published: string, { format, lang, quiet }: CommonOptions & { format: "pretty" | "json" }) => {
      const folder = host.resolve(published);
      const files = filesOf(host, folder, published);
      if (!files.some(({ path }) => path === manifestName))
        throw new Failure("notPublished", { where: published });
      const problems = verify(files);
      const exit = problems.length === 0 ? exitCode.fine : exitCode.found;
      if (format === "json")
        host.stdout.write(
          `${JSON.stringify({ schemaVersion: 1, exit, files: files.length, problems }, null, 2)}\n`,
        );
      else
        for (const { kind, path } of problems)
          host.stdout.write(`${fill(inLanguage(problemWords[kind], lang), { path: quote(path) })}\n`);
      if (quiet !== true) host.stderr.write(verifySummary(problems.length, files.length, lang));
      finish(exit);
    },
  );
}

function filesOf(host: Host, folder: string, published: string): readonly EditionFile[] {
  try {
    return host.published(folder);
  } catch (error) {
    throw new Failure("unreadableFolder", { where: published, why: whyOf(error) });
  }
}
