import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fileKinds } from "../../src/model/kinds.ts";
import { formats } from "../../src/schema/formats.ts";
import type { Schemas } from "./schemas.ts";

/** The schema without what only people read, which would fill the module. */
function bare(node: unknown, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((each) => bare(each, false));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !["title", "description", "examples", "x-tongban"].includes(key))
      .map(([key, value]) => [key, bare(value, !isMap && (key === "properties" || key === "$defs"))]),
  );
}

/** A key every object has by birth (`constructor`) would seem to be there always. */
function refuseInherited(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const { properties = {} } = node as { readonly properties?: object };
  for (const key of Object.keys(properties))
    if (key in Object.prototype) throw new Error(`no key may be called ${key}`);
  for (const child of Object.values(node)) refuseInherited(child);
}

/**
 * Validators compiled ahead of time: nothing is compiled, and ajv is not loaded, at run time. The two helpers
 * ajv would require are ours, so that the module stands alone.
 */
export function validatorsModule(all: Schemas): string {
  refuseInherited(all);
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    inlineRefs: false,
    strictRequired: false,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    schemas: Object.values(all).map((schema) => bare(schema, false)) as object[],
  });
  const exported = (kind: string): string =>
    kind.replace(/-(\w)/gu, (_dash, letter: string) => letter.toUpperCase());
  const ids = Object.fromEntries(
    fileKinds.map((kind) => [exported(kind), (all[kind] as { $id: string }).$id]),
  );
  const generate =
    (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;
  const code = (generate as unknown as (ajv: Ajv2020, ids: Record<string, string>) => string)(ajv, ids)
    .replace('"use strict";', "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "codePoints")
    .replaceAll('require("ajv/dist/runtime/equal").default', "isSame");
  if (code.includes("require(")) throw new Error("the validators still require something");
  const byKind = `export const validators = { ${fileKinds.map((kind) => `${JSON.stringify(kind)}: ${exported(kind)}`).join(", ")} };`;
  return `// Generated from schemas/ by npm run generate.\n// @ts-nocheck\nimport { codePoints, formats, isSame } from "../formats.ts";\n${code}\n${byKind}\n`;
}
