import { type FileKind, fileKinds } from "../../src/model/kinds.ts";
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

interface Annotations {
  readonly kind?: string;
  readonly target?: string;
  readonly cites?: boolean;
  readonly body?: boolean;
}

/** What is found at one place of a schema, by the keys that lead there. */
type At<Found> = (annotations: Annotations, keys: readonly string[]) => Found | undefined;

const referenceAt: At<Reference> = ({ kind, target }, keys) =>
  kind === "refs" && target !== undefined ? { target, keys } : undefined;

const citationAt: At<readonly string[]> = ({ cites }, keys) => (cites === true ? keys : undefined);

const bodyAt: At<readonly string[]> = ({ body }, keys) => (body === true ? keys : undefined);

/** The keys of a kind of value, in every kind of file. */
function keysOf(kind: string, all: Schemas): string[] {
  const keyAt: At<string> = (annotations, keys) => (annotations.kind === kind ? keys.at(-1) : undefined);
  const found = fileKinds.flatMap((owner) => placesIn({ node: all[owner] ?? {}, owner }, [], all, keyAt));
  return [...new Set(found)].sort();
}

/** What is found at the places of a schema, in its order. */
function placesIn<Found>(at: Resolved, keys: readonly string[], all: Schemas, find: At<Found>): Found[] {
  const { node, owner } = resolved(at, all);
  const found = find((node["x-tongban"] ?? {}) as Annotations, keys);
  if (found !== undefined) return [found];
  const below = (child: unknown, key: string): Found[] =>
    placesIn({ node: child as Schema, owner }, [...keys, key], all, find);
  return [
    ...Object.entries((node["properties"] ?? {}) as Schema).flatMap(([key, child]) => below(child, key)),
    ...(node["items"] === undefined ? [] : below(node["items"], "*")),
  ];
}

/** One line for each kind of file in which something is found. */
const linesOf = (find: (kind: FileKind) => readonly unknown[]): string[] =>
  fileKinds.flatMap((kind) => {
    const found = find(kind);
    return found.length === 0 ? [] : [`  ${JSON.stringify(kind)}: ${JSON.stringify(found)},`];
  });

/** A module that tells what the files of each kind have where: ids, citations, names of bodies, codes. */
export function placesModule(all: Schemas): string {
  const schemaOf = (kind: FileKind): Resolved => ({ node: all[kind] ?? {}, owner: kind });
  return [
    "// Generated from schemas/ by npm run generate.",
    'import type { FileKind } from "../kinds.ts";',
    "",
    "/** Where the files of a kind refer to something by its id, and to what; `*` stands for each entry of a list. */",
    "export const referencesOf: Readonly<",
    "  Partial<Record<FileKind, readonly { readonly target: string; readonly keys: readonly string[] }[]>>",
    "> = {",
    ...linesOf((kind) => placesIn(schemaOf(kind), [], all, referenceAt)),
    "};",
    "",
    "/** Where the files of a kind name, in running text, the document behind something. */",
    "export const citationsOf: Readonly<Partial<Record<FileKind, readonly (readonly string[])[]>>> = {",
    ...linesOf((kind) => placesIn(schemaOf(kind), [], all, citationAt)),
    "};",
    "",
    "/** Where the files of a kind name a body of today. */",
    "export const bodiesOf: Readonly<Partial<Record<FileKind, readonly (readonly string[])[]>>> = {",
    ...linesOf((kind) => placesIn(schemaOf(kind), [], all, bodyAt)),
    "};",
    "",
    "/** Keys whose values are codes, in every kind of file. */",
    `export const codeKeys: ReadonlySet<string> = new Set(${JSON.stringify(keysOf("code", all))});`,
    "",
    "/** Keys whose values are telephone numbers. */",
    `export const phoneKeys: ReadonlySet<string> = new Set(${JSON.stringify(keysOf("phone", all))});`,
    "",
  ].join("\n");
}
