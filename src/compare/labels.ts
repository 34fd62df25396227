import type { Field } from "../model/profile.ts";

/** How a language says what a field is called, and parts it from what stands before it. */
interface Naming {
  readonly labelOf: (field: Field) => string;
  readonly dot: string;
}

export const officially: Naming = { labelOf: ({ label }) => label, dot: "·" };
export const inEnglish: Naming = { labelOf: ({ english }) => english, dot: " · " };

/** Labels by field path; where two fields of one scope have the same label, with their parent's before it. */
export function labelsOf(fields: readonly Field[], naming: Naming): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  scope(fields, labels, naming);
  return labels;
}

/** One list's entry, or the version itself: within it labels are told apart. */
function scope(fields: readonly Field[], labels: Map<string, string>, naming: Naming): void {
  const { labelOf, dot } = naming;
  const found: { field: Field; parent?: Field }[] = [];
  const collect = (each: Field, parent?: Field): void => {
    found.push({ field: each, ...(parent === undefined ? {} : { parent }) });
    if (each.shape === "object") for (const part of each.fields) collect(part, each);
    if (each.shape === "list") scope(each.fields, labels, naming);
  };
  for (const field of fields) collect(field);
  for (const { field, parent } of found) {
    const alone = found.filter(({ field: other }) => labelOf(other) === labelOf(field)).length === 1;
    const ofLimit = parent?.shape === "object" && parent.kind !== undefined;
    const within =
      parent !== undefined && (ofLimit || !alone)
        ? `${labels.get(parent.path) ?? labelOf(parent)}${dot}`
        : "";
    labels.set(field.path, `${within}${labelOf(field)}`);
  }
}
