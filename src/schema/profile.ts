import type { Align, AppliesWhen, Burden, Field, FieldKind, Harmonise, ListField } from "../model/profile.ts";
import { schemas } from "./generated/schemas.ts";
import { asNode, type Node, resolve } from "./node.ts";

interface Annotations {
  readonly harmonise?: Harmonise;
  readonly tolerate?: number;
  readonly kind?: FieldKind;
  readonly burden?: Burden;
  readonly align?: Align;
  readonly policy?: string;
  readonly public?: Field["public"];
  readonly national?: string;
  readonly appliesWhen?: AppliesWhen;
  readonly sparedWhen?: AppliesWhen;
  readonly target?: string;
  readonly harmoniseByRank?: NonNullable<ListField["harmoniseByRank"]>;
}

interface Inherited {
  readonly harmonise: Harmonise;
  readonly tolerate: number | undefined;
  readonly public: Field["public"];
}

/** Levels that need no remark where the schema says none: codes must be the same bytes, the rest the same meaning. */
const usualTolerance = 3;

function fieldsOf(parent: Node, owner: string, inherited: Inherited, prefix: string): Field[] {
  const required = (parent["required"] ?? []) as readonly string[];
  return Object.entries(asNode(parent["properties"])).map(([key, child]) =>
    fieldOf(key, asNode(child), owner, inherited, prefix, required.includes(key)),
  );
}

/** What a field is called; by its key where the schema says nothing. */
const called = (node: Node, key: string) => ({
  label: String(node["title"] ?? key),
  english: String(asNode(node["x-tongban"])["en"] ?? key),
});

function fieldOf(
  key: string,
  declared: Node,
  from: string,
  inherited: Inherited,
  prefix: string,
  required: boolean,
): Field {
  const { node, owner } = resolve(declared, from);
  const annotations = asNode(node["x-tongban"]) as Annotations;
  const path = prefix === "" ? key : `${prefix}.${key}`;
  const { harmonise, tolerate, public: shown } = { ...inherited, ...annotations };
  const base = {
    key,
    path,
    ...called(node, key),
    description: String(node["description"] ?? ""),
    harmonise,
    tolerate: tolerate ?? usualTolerance,
    public: shown,
    required,
    burden: annotations.burden,
    policy: annotations.policy,
    national: annotations.national,
    appliesWhen: annotations.appliesWhen,
    sparedWhen: annotations.sparedWhen,
  };
  const below: Inherited = {
    harmonise: base.harmonise,
    tolerate: annotations.align === undefined ? tolerate : annotations.tolerate,
    public: base.public === "internal" ? "internal" : "present",
  };
  const items = node["items"] === undefined ? undefined : resolve(asNode(node["items"]), owner);
  if (items?.node["properties"] !== undefined)
    return alike({
      ...base,
      shape: "list",
      align: annotations.align ?? { by: "none" },
      fields: fieldsOf(items.node, items.owner, below, `${path}[]`),
      harmoniseByRank: annotations.harmoniseByRank,
    });
  if (node["properties"] !== undefined) {
    const { kind } = annotations;
    return alike({
      ...base,
      shape: "object",
      fields: fieldsOf(node, owner, below, path),
      kind: kind === "limit" || kind === "period" ? kind : undefined,
    });
  }
  const { kind = "text", target } = annotations;
  const values = (node["enum"] ?? asNode(items?.node)["enum"]) as readonly string[] | undefined;
  return alike({ ...base, shape: "leaf", kind, target, values });
}

/** What a field of any shape may have; see {@link alike}. */
const anyField = {
  shape: undefined,
  kind: undefined,
  target: undefined,
  values: undefined,
  align: undefined,
  fields: undefined,
  harmoniseByRank: undefined,
};

/** The field with every key any field has: a comparison looks at fields by the million, and those made alike are looked at fast. */
const alike = (field: Field): Field => ({ ...anyField, ...field });

/** The fields of a file kind's schema, in the schema's order, each with what holds for it. */
export function profileOf(kind: string): readonly Field[] {
  const root = asNode(schemas[kind]);
  return fieldsOf(root, kind, { harmonise: "local", tolerate: undefined, public: "present" }, "");
}

/** The elements of a region's version: labels, kinds and how each is compared. */
export const versionProfile: readonly Field[] = profileOf("version");
