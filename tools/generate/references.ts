import { fileKinds } from "../../src/model/kinds.ts";
import type { Schema, Schemas } from "./schemas.ts";

interface Reference {
  readonly target: string;
  /** Keys from the file's top; `*` stands for each entry of a list. */
  readonly keys: readonly string[];
}

/** A schema and the file it stands in. */
interface Resolved {
  readonly node: Schema;
  readonly owner: string;
}

function resolved({ node, owner }: Resolved, all: Schemas): Resolved {
  const { $ref, ...own } = node;
  if (typeof $ref !== "string") return { node, owner };
  const [file = "", path = ""] = $ref.split("#");
  const target = file === "" ? owner : file.replace(".schema.json", "");
  const found = path
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Schema)[key], all[target]);
  const inner = resolved({ node: found as Schema, owner: target }, all);
  return { node: { ...inner.node, ...own }, owner: inner.owner };
}

function referencesIn(at: Resolved, keys: readonly string[], all: Schemas): Reference[] {
  const { node, owner } = resolved(at, all);
  const { kind, target } = (node["x-tongban"] ?? {}) as { readonly kind?: string; readonly target?: string };
  if (kind === "refs" && target !== undefined) return [{ target, keys }];
  const below = (child: unknown, key: string): Reference[] =>
    referencesIn({ node: child as Schema, owner }, [...keys, key], all);
  return [
    ...Object.entries((node["properties"] ?? {}) as Schema).flatMap(([key, child]) => below(child, key)),
    ...(node["items"] === undefined ? [] : below(node["items"], "*")),
  ];
}

/** A module that tells where the files of each kind refer to something by its id. */
export function referencesModule(all: Schemas): string {
  const lines = fileKinds.flatMap((kind) => {
    const found = referencesIn({ node: all[kind] ?? {}, owner: kind }, [], all);
    return found.length === 0 ? [] : [`  ${JSON.stringify(kind)}: ${JSON.stringify(found)},`];
  });
  return [
    "// Generated from schemas/ by npm run generate.",
    'import type { FileKind } from "../kinds.ts";',
    "",
    "/** Where the files of a kind refer to something by its id, and to what; `*` stands for each entry of a list. */",
    "export const referencesOf: Readonly<",
    "  Partial<Record<FileKind, readonly { readonly target: string; readonly keys: readonly string[] }[]>>",
    "> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
