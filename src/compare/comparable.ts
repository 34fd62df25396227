import type { Catalogue } from "../model/catalogue.ts";
import { formatLimit, type Limit } from "../model/limit.ts";
import type { Field, LeafField } from "../model/profile.ts";
import type { Words } from "../model/words.ts";
import type { Cell } from "./cells.ts";
import type { IdentifiedEntry, Identities } from "./identities.ts";
import type { ComparableValue } from "./normal/forms.ts";

/** What ids in values are looked up in. */
export interface ValueContext {
  readonly catalogue: Catalogue;
  readonly identities: Identities;
  /** What is said of a region's own place, as a fact to be shared. */
  readonly selfReference: (field: LeafField, region: string, text: string) => string | undefined;
}

/** A cell's value in words and parts; `undefined` when it refers to something that is not there, and so cannot be judged. */
export function toComparable(
  field: Field,
  { raw, participant }: Cell,
  context: ValueContext,
): ComparableValue | undefined {
  if (field.shape === "object") return limitValue(raw as Limit, field.kind ?? "limit");
  if (field.shape === "list") return undefined;
  const { kind, target } = field;
  if (kind === "refs" || kind === "ref") {
    const all: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    if (kind === "refs") return referencesValue(target ?? "", all, participant.id, context);
    const ids = all.map(String);
    return new ListValue(kind, ids, () => ids.map((id) => nameOf(target, id, context)));
  }
  if (typeof raw === "boolean") return { text: raw ? "是" : "否", kind };
  if (!Array.isArray(raw)) return textValue(field, String(raw), participant.id, context);
  const parts = raw.map(String);
  return new ListValue(kind, parts, () => parts);
}

/** A list's members; names are for those who show them. */
class ListValue implements ComparableValue {
  readonly kind: ComparableValue["kind"];
  readonly parts: readonly string[];
  readonly #naming: () => readonly string[];

  constructor(kind: ComparableValue["kind"], parts: readonly string[], naming: () => readonly string[]) {
    this.kind = kind;
    this.parts = parts;
    this.#naming = naming;
  }

  get names(): readonly string[] {
    return this.#naming();
  }
  get text(): string {
    return this.names.join("、");
  }
}

/** What is said, as each language joins and words it. */
export function inWords({ text, names }: ComparableValue, raw: unknown): Words {
  if (names !== undefined) return { zh: text, en: names.join(", ") };
  return { zh: text, en: typeof raw === "boolean" ? (raw ? "yes" : "no") : text };
}

function textValue(
  field: LeafField,
  text: string,
  participant: string,
  { selfReference }: ValueContext,
): ComparableValue {
  const fact = selfReference(field, participant, text);
  return fact === undefined ? { text, kind: field.kind } : { text, kind: field.kind, also: [fact] };
}

function limitValue(limit: Limit, kind: "limit" | "period"): ComparableValue | undefined {
  const text = formatLimit(limit);
  return text === "" ? undefined : { text, limit, kind };
}

/** References mean the entries they lead to: text is those entries' names, parts their keys. */
function referencesValue(
  target: string,
  ids: readonly unknown[],
  participant: string,
  { identities }: ValueContext,
): ComparableValue | undefined {
  const known: IdentifiedEntry[] = [];
  for (const id of ids) {
    const found = identities.resolve(target, participant, String(id));
    if (found === undefined) return undefined;
    known.push(found);
  }
  const keys = known.map(({ key }) => key);
  return new ListValue("refs", keys, () => known.map(({ name }) => name));
}

/** What a registered id is called: 《title》's title with its number, a material's name, a region's short name. */
function nameOf(
  target: string | undefined,
  id: string,
  { catalogue: { registers, regions } }: ValueContext,
): string {
  if (target === "legalBases") {
    const basis = registers.legalBases.get(id);
    return basis?.title === undefined
      ? id
      : `${basis.title}${basis.number === undefined ? "" : `（${basis.number}）`}`;
  }
  if (target === "materials") return registers.materials.get(id)?.name ?? id;
  if (target === "regions") return regions.find((region) => region.id === id)?.shortName ?? id;
  return id;
}
