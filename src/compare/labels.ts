import type { Field } from "../model/profile.ts";

/** Official labels by field path; where two fields of one scope have the same label, with their parent's before it. */
export function labelsOf(fields: readonly Field[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  scope(fields, labels);
  return labels;
}

/** One list's entry, or the version itself: within it labels are told apart. */
function scope(fields: readonly Field[], labels: Map<string, string>): void {
  const found: { field: Field; parent?: Field }[] = [];
  const collect = (each: Field, parent?: Field): void => {
    found.push({ field: each, ...(parent === undefined ? {} : { parent }) });
    if (each.shape === "object") for (const part of each.fields) collect(part, each);
    if (each.shape === "list") scope(each.fields, labels);
  };
  for (const field of fields) collect(field);
  for (const { field, parent } of found) {
    const alone = found.filter(({ field: other }) => other.label === field.label).length === 1;
    const ofLimit = parent?.shape === "object" && parent.kind !== undefined;
    const within =
      parent !== undefined && (ofLimit || !alone) ? `${labels.get(parent.path) ?? parent.label}·` : "";
    labels.set(field.path, `${within}${field.label}`);
  }
}
