import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema, Schemas } from "./schemas.ts";

/** Annotations and demands of an input that say nothing of an output, where anything may have been left out. */
const dropped = ["$schema", "$id", "required", "minItems", "minLength", "x-tongban", "examples"];

/** `version.schema.json#/$defs/id` and `#/$defs/id` become places of the one document. */
const localRef = (ref: string, owner: string): string => {
  const [file = "", path = ""] = ref.split("#");
  return `#/$defs/${file === "" ? owner : file.replace(".schema.json", "")}${path}`;
};

function isInternal(node: unknown): boolean {
  const annotations = (node as Schema | null)?.["x-tongban"] as { public?: string } | undefined;
  return annotations?.public === "internal";
}

/** An input's schema as it describes what is published of it: nothing internal, nothing required. */
function published(node: unknown, owner: string, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((each) => published(each, owner, false));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => (isMap ? !isInternal(value) : !dropped.includes(key)))
      .map(([key, value]) => {
        if (!isMap && key === "$ref") return [key, localRef(String(value), owner)];
        // A format of our own would stop other validators; the published schema says the same in plain words.
        if (!isMap && key === "format" && value === "https-url") return ["pattern", "^https://"];
        return [key, published(value, owner, !isMap && (key === "properties" || key === "$defs"))];
      }),
  );
}

const inputs = ["common", "version"];

/** An output's schema with the parts of the inputs it speaks of inside it, so that it stands alone. */
function bundled(schema: Schema, all: Schemas): Schema {
  const text = JSON.stringify(schema);
  if (!text.includes("../")) return schema;
  const own = JSON.parse(
    text.replace(/"\.\.\/([a-z-]+)\.schema\.json#?([^"]*)"/gu, '"#/$defs/$1$2"'),
  ) as Schema;
  const parts = Object.fromEntries(inputs.map((name) => [name, published(all[name], name, false)]));
  return { ...own, $defs: { ...((own["$defs"] ?? {}) as Schema), ...parts } };
}

/** A module that holds the schemas of what the tool writes, by name. */
export function outputsModule(folder: string, all: Schemas): string {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith(".schema.json"))
    .sort()
    .map((file) => {
      const schema = JSON.parse(readFileSync(join(folder, file), "utf8")) as Schema;
      return `  ${JSON.stringify(file.replace(".schema.json", ""))}: ${JSON.stringify(bundled(schema, all))},`;
    });
  return `// Generated from schemas/output/ by npm run generate.\nexport const outputSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {\n${entries.join("\n")}\n};\n`;
}
