import { describe, expect, test } from "vitest";
import { fileKinds } from "../../src/model/kinds.ts";
import { schemas } from "../../src/schema/generated/schemas.ts";
import { profileOf } from "../../src/schema/profile.ts";

type Node = { readonly [key: string]: unknown };
const english = /^[a-z][a-z' -]*$/u;

/** Titles below a schema that have no English beside them; what stands in examples is data. */
function untold(node: unknown, path: string, isMap = false): string[] {
  if (Array.isArray(node)) return node.flatMap((each, at) => untold(each, `${path}/${at}`));
  if (typeof node !== "object" || node === null) return [];
  const { title, "x-tongban": annotations } = node as Node;
  const own = String((annotations as Node | undefined)?.["en"]);
  const isTold = isMap || typeof title !== "string" || english.test(own);
  return [
    ...(isTold ? [] : [`${path} ${own}`]),
    ...Object.entries(node)
      .filter(([key]) => isMap || (key !== "examples" && key !== "x-tongban"))
      .flatMap(([key, value]) =>
        untold(value, `${path}/${key}`, !isMap && (key === "properties" || key === "$defs")),
      ),
  ];
}

describe("every label has an English one beside it", () => {
  test.each(Object.entries(schemas))("in %s", (name, schema) => {
    expect(untold(schema, name)).toEqual([]);
  });

  test.each(fileKinds)("which the fields of %s carry", (kind) => {
    const fields = [...profileOf(kind).byPath.values()];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !english.test(field.english)).map(({ path }) => path)).toEqual([]);
  });
});
