import type { Document } from "./document.ts";
import { fieldPath } from "./field-path.ts";
import { nearest } from "./nearest.ts";
import { referencesTo } from "./references.ts";

/** Ids that references may lead to: a register, or a set of them. */
export interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** A reference that leads nowhere, with the id it may have been meant for. */
export interface UnresolvedReference {
  readonly pointer: string;
  readonly id: string;
  readonly meant: string | undefined;
}

/** The ids of a list's entries. */
export const idsOf = (entries: readonly { readonly id?: string | undefined }[] = []): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { id } of entries) if (id !== undefined) ids.add(id);
  return ids;
};

/** One reference, when it leads nowhere. */
export const unresolvedReference = (
  pointer: string,
  id: string | undefined,
  known: Ids,
): readonly UnresolvedReference[] =>
  id === undefined || known.has(id)
    ? noReferences
    : [{ pointer, id, meant: nearest(id, [...known.keys()])?.word }];

/** The references to entries of the document's own list that lead nowhere. */
export const unresolvedTo = (
  target: string,
  document: Document,
  known: Ids,
): readonly UnresolvedReference[] =>
  referencesTo(target, document).flatMap(({ pointer, id }) => unresolvedReference(pointer, id, known));

type NamedIds = string | readonly (string | undefined)[] | undefined;

/** The references under one key of a list's entries, one or several in each, that lead nowhere. */
export function unresolvedIn<Key extends string>(
  list: string,
  entries: readonly { readonly [Name in Key]?: NamedIds }[] = [],
  key: Key,
  known: Ids,
): readonly UnresolvedReference[] {
  let found = noReferences;
  for (let at = 0; at < entries.length; at += 1) {
    const named: NamedIds = entries[at]?.[key];
    if (named !== undefined && !areKnown(named, known))
      found = [...found, ...unresolvedAt(`/${list}/${at}/${key}`, named, known)];
  }
  return found;
}

const areKnown = (named: NonNullable<NamedIds>, known: Ids): boolean =>
  typeof named === "string" ? known.has(named) : named.every((id) => id === undefined || known.has(id));

const unresolvedAt = (
  pointer: string,
  named: NonNullable<NamedIds>,
  known: Ids,
): readonly UnresolvedReference[] =>
  typeof named === "string"
    ? unresolvedReference(pointer, named, known)
    : named.flatMap((id, position) => unresolvedReference(`${pointer}/${position}`, id, known));

const noReferences: readonly UnresolvedReference[] = [];

/** What the rules on references say of one: that it is unknown, or what it was meant for. */
interface ReportUnresolved {
  (message: "unknown", at: At, values: { readonly id: string }, extras: ReferenceExtras): void;
  (
    message: "meant",
    at: At,
    values: { readonly id: string; readonly meant: string },
    extras: ReferenceExtras,
  ): void;
}
interface At {
  readonly pointer: string;
}
interface ReferenceExtras {
  readonly field: string;
}

/** Reports references that lead nowhere. */
export function reportUnresolved(
  report: ReportUnresolved,
  document: Document,
  found: readonly UnresolvedReference[],
): void {
  for (const { pointer, id, meant } of found) {
    const extras = { field: fieldPath(document.value, pointer) };
    if (meant === undefined) report("unknown", { pointer }, { id }, extras);
    else report("meant", { pointer }, { id, meant }, extras);
  }
}
