/**
 * Writes what follows from the schemas and the rule files: types, validators, the schemas as modules,
 * the rule registry, the messages that reading gives, the precompiled page templates. Run by `npm run generate`; a test fails when the committed files are not current.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { messagesModule } from "./generate/messages.ts";
import { outputsModule } from "./generate/outputs.ts";
import { placesModule } from "./generate/places.ts";
import { registryModule } from "./generate/registry.ts";
import { type Schema, schemaModule, schemas } from "./generate/schemas.ts";
import { standardSchema } from "./generate/standard.ts";
import { templatesModule } from "./generate/templates.ts";
import { typesModule } from "./generate/types.ts";
import { validatorsModule } from "./generate/validators.ts";

const root = join(import.meta.dirname, "..");

/** Every generated file of the source tree, by path. */
export async function generatedSources(): Promise<Record<string, string>> {
  const standard = standardSchema(join(root, "schemas"));
  // What follows from the schemas follows from the new standard's, not from the one that is being replaced.
  const all = { ...schemas(join(root, "schemas")), standard: JSON.parse(standard) as Schema };
  return {
    "schemas/standard.schema.json": standard,
    "src/model/generated/files.ts": await typesModule(all),
    "src/model/generated/places.ts": placesModule(all),
    "src/model/generated/messages.ts": await messagesModule(join(root, "src/rules")),
    "src/schema/generated/schemas.ts": schemaModule(all),
    "src/schema/generated/validators.ts": validatorsModule(all),
    "src/schema/generated/outputs.ts": outputsModule(join(root, "schemas/output"), all),
    "src/publish/generated/templates.ts": templatesModule(join(root, "templates")),
    "src/rules/generated/registry.ts": registryModule(join(root, "src/rules")),
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(await generatedSources())) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    let current = "";
    try {
      current = readFileSync(target, "utf8");
    } catch {
      // A new file.
    }
    if (current !== text) writeFileSync(target, text);
  }
}
