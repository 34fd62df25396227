import type { Field } from "../model/profile.ts";
import type { Words } from "../model/words.ts";

/** How a language says what a field is called, and parts it from what stands before it. */
interface Naming {
  readonly labelOf: (field: Field) => string;
  readonly dot: string;
}

const official: Naming = { labelOf: ({ label }) => label, dot: "·" };
const english: Naming = { labelOf: (field) => field.english, dot: " · " };

/** Labels by field path; where two fields of one scope have the same label, with their parent's before it. */
export function labelsOf(fields: readonly Field[]): ReadonlyMap<string, Words> {
  const [zh, en] = [new Map<string, string>(), new Map<string, string>()];
  labelScope(fields, zh, official);
  labelScope(fields, en, english);
  return new Map([...zh].map(([path, label]) => [path, { zh: label, en: en.get(path) ?? label }]));
}

/** One list's entry, or the file itself: within it labels are told apart. */
function labelScope(fields: readonly Field[], labels: Map<string, string>, naming: Naming): void {
  const { labelOf, dot } = naming;
  const found: { field: Field; parent?: Field }[] = [];
  const collect = (each: Field, parent?: Field): void => {
    found.push({ field: each, ...(parent === undefined ? {} : { parent }) });
    if (each.shape === "object") for (const part of each.fields) collect(part, each);
    if (each.shape === "list") labelScope(each.fields, labels, naming);
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
