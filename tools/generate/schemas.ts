import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Schema = { readonly [key: string]: unknown };
export type Schemas = Readonly<Record<string, Schema>>;

/** The schemas by name (`version`, `item`, …), in order of name. */
export function schemas(folder: string): Schemas {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".schema.json"))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.replace(".schema.json", ""),
      JSON.parse(readFileSync(join(folder, file), "utf8")) as Schema,
    ]),
  );
}

/** A module that holds the schemas, so that the installed tool reads no file for them. */
export function schemaModule(all: Schemas): string {
  const entries = Object.entries(all).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},`,
  );
  return `// Generated from schemas/ by npm run generate.\nexport const schemas: Readonly<Record<string, unknown>> = {\n${entries.join("\n")}\n};\n`;
}
