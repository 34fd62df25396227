import type { FileKind } from "../model/kinds.ts";
import type {
  Align,
  AppliesWhen,
  Burden,
  Field,
  FieldKind,
  GuideSection,
  Harmonise,
  ListField,
  Profile,
  Total,
} from "../model/profile.ts";
import { schemas } from "./generated/schemas.ts";
import { labelsOf } from "./labels.ts";
import { asNode, resolve, type SchemaNode } from "./node.ts";

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
  readonly agreed?: boolean;
  readonly section?: string;
  readonly highlight?: number;
  readonly applicant?: boolean;
  readonly ends?: readonly [most: string, least: string];
  readonly unit?: string;
  readonly points?: boolean;
  readonly printed?: boolean;
  readonly running?: boolean;
  readonly silence?: string;
  readonly total?: Total;
  readonly uncountedWhen?: AppliesWhen;
}

/** What holds of a field that the schema says nothing more of. */
const unannotated = {
  burden: undefined,
  policy: undefined,
  national: undefined,
  appliesWhen: undefined,
  sparedWhen: undefined,
  agreed: false,
  section: undefined,
  highlight: undefined,
  applicant: false,
  ends: undefined,
  unit: undefined,
  points: false,
  printed: true,
  running: false,
  silence: undefined,
  total: undefined,
  uncountedWhen: undefined,
} as const;

/** The annotations that a field has as the schema writes them. */
const annotationsOf = (annotations: Annotations) =>
  Object.fromEntries(Object.entries(annotations).filter(([key]) => Object.hasOwn(unannotated, key))) as Pick<
    Annotations,
    keyof typeof unannotated
  >;

interface Inherited {
  readonly harmonise: Harmonise;
  readonly tolerate: number | undefined;
  readonly public: Field["public"];
}

/** Levels that need no remark where the schema says none: codes must be the same bytes, the rest the same meaning. */
const usualTolerance = 3;

/** `naming` is the key that names the entries of a list. */
function fieldsOf(
  parent: SchemaNode,
  owner: string,
  inherited: Inherited,
  prefix: string,
  naming?: string,
): Field[] {
  const required = (parent["required"] ?? []) as readonly string[];
  return Object.entries(asNode(parent["properties"])).map(([key, child]) => ({
    ...fieldOf(key, asNode(child), owner, inherited, prefix),
    required: required.includes(key),
    naming: key === naming,
  }));
}

/** What a field is called; by its key where the schema says nothing. */
const called = (node: SchemaNode, key: string) => ({
  label: String(node["title"] ?? key),
  english: String(asNode(node["x-tongban"])["en"] ?? key),
});

function fieldOf(
  key: string,
  declared: SchemaNode,
  from: string,
  inherited: Inherited,
  prefix: string,
): Field {
  const { node, owner } = resolve(declared, from);
  const annotations = asNode(node["x-tongban"]) as Annotations;
  const path = prefix === "" ? key : `${prefix}.${key}`;
  const { harmonise, tolerate, public: shown } = { ...inherited, ...annotations };
  const base = {
    ...unannotated,
    ...annotationsOf(annotations),
    key,
    path,
    ...called(node, key),
    description: String(node["description"] ?? ""),
    harmonise,
    tolerate: tolerate ?? usualTolerance,
    public: shown,
    required: false,
    naming: false,
  };
  const below: Inherited = {
    harmonise: base.harmonise,
    tolerate: annotations.align === undefined ? tolerate : annotations.tolerate,
    public: base.public === "internal" ? "internal" : "present",
  };
  const items = node["items"] === undefined ? undefined : resolve(asNode(node["items"]), owner);
  if (items?.node["properties"] !== undefined)
    return {
      ...base,
      shape: "list",
      align: annotations.align ?? { by: "none" },
      fields: fieldsOf(items.node, items.owner, below, `${path}[]`, annotations.align?.name),
      harmoniseByRank: annotations.harmoniseByRank,
    };
  if (node["properties"] !== undefined) {
    const { kind } = annotations;
    return {
      ...base,
      shape: "object",
      fields: fieldsOf(node, owner, below, path),
      kind: kind === "limit" || kind === "period" ? kind : undefined,
    };
  }
  const { kind = "text", target } = annotations;
  const values = (node["enum"] ?? asNode(items?.node)["enum"]) as readonly string[] | undefined;
  return { ...base, shape: "leaf", kind, target, values };
}

const profiles = new Map<FileKind, Profile>();

/** What the schema of a kind of file says of its fields. Made once for each kind. */
export function profileOf(kind: FileKind): Profile {
  const known = profiles.get(kind);
  if (known !== undefined) return known;
  const root = asNode(schemas[kind]);
  const fields = fieldsOf(root, kind, { harmonise: "local", tolerate: undefined, public: "present" }, "");
  const { sections = [] } = asNode(root["x-tongban"]) as { readonly sections?: readonly GuideSection[] };
  const profile = {
    fields,
    byPath: new Map(allFields(fields).map((field) => [field.path, field])),
    labels: labelsOf(fields),
    sections,
    referredTo: referredTo(fields),
  };
  profiles.set(kind, profile);
  return profile;
}

const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...(field.shape === "leaf" ? [] : allFields(field.fields))]);

/** The lists that references lead to, each after those that its own entries refer to. */
function referredTo(fields: readonly Field[]): ListField[] {
  const lists = fields.filter((field): field is ListField => field.shape === "list");
  const targets = targetsIn(fields);
  const ordered = new Set<ListField>();
  const add = (list: ListField): void => {
    if (ordered.has(list)) return;
    const below = targetsIn(list.fields);
    for (const other of lists)
      if (other !== list && below.has(other.key) && targets.has(other.key)) add(other);
    ordered.add(list);
  };
  for (const list of lists) if (targets.has(list.key)) add(list);
  return [...ordered];
}

/** Keys of the lists that fields refer to; what is looked up in a register (`ref`) is not among them. */
function targetsIn(fields: readonly Field[]): ReadonlySet<string> {
  return new Set(
    allFields(fields).flatMap((field) =>
      field.shape === "leaf" && field.kind === "refs" ? (field.target?.split("+") ?? []) : [],
    ),
  );
}
