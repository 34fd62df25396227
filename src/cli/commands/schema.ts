import { outputSchemas } from "../../schema/generated/outputs.ts";
import { schemas } from "../../schema/generated/schemas.ts";
import { defineCommand } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";

const known: ReadonlyMap<string, unknown> = new Map(Object.entries({ ...schemas, ...outputSchemas }));

/** `tongban schema NAME`: the JSON Schema of an input (item, version, …) or an output (findings, matrix, list, manifest). */
export const schemaCommand = defineCommand({
  name: "schema",
  does: {
    zh: "输出一种文件或结果的 JSON Schema",
    en: "Print the JSON Schema of a kind of file or result",
  },
  arguments: [
    {
      flags: "<NAME>",
      is: { zh: "名称，如 version、findings", en: "its name, such as version or findings" },
    },
  ],
  run(host, _options, name = "") {
    const schema = known.get(name);
    if (schema === undefined)
      throw new Failure("unknownSchema", { name, known: [...known.keys()].join(", ") });
    host.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    return exitCode.fine;
  },
});
