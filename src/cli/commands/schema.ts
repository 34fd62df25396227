import { Command } from "commander";
import type { Language } from "../../model/words.ts";
import { outputSchemas } from "../../schema/generated/outputs.ts";
import { schemas } from "../../schema/generated/schemas.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { type CommonOptions, commonOptions, optionWriter } from "../options.ts";

const known: Readonly<Record<string, unknown>> = { ...schemas, ...outputSchemas };

/** `tongban schema NAME`: the JSON Schema of an input (item, version, …) or an output (findings, matrix, list, manifest). */
export function schemaCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say } = optionWriter(language);
  const command = new Command("schema")
    .description(
      say({
        zh: "输出一种文件或结果的 JSON Schema",
        en: "Print the JSON Schema of a kind of file or result",
      }),
    )
    .argument(
      "<NAME>",
      say({ zh: "名称，如 version、findings", en: "its name, such as version or findings" }),
    );
  for (const option of commonOptions(language)) command.addOption(option);
  return command.action((name: string, _options: CommonOptions) => {
    if (!Object.hasOwn(known, name))
      throw new Failure("unknownSchema", { name, known: Object.keys(known).join(", ") });
    host.stdout.write(`${JSON.stringify(known[name], null, 2)}\n`);
    finish(exitCode.fine);
  });
}
