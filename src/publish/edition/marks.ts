import type { EditionCell } from "../../model/edition.ts";
import type { MatrixField, State } from "../../model/matrix.ts";
import { levelOf } from "../../model/matrix.ts";
import type { Field } from "../../model/profile.ts";
import type { Tone } from "../../model/tone.ts";
import { inapplicable } from "./absence.ts";
import { asksApplicants } from "./asks.ts";
import type { ItemView } from "./item-view.ts";
import { namesItself, variantsOf } from "./variants.ts";
import { notes } from "./words.ts";

/** How a fact stands over the regions, in a word and for style. */
export interface Mark {
  readonly note: string;
  readonly tone: Tone;
}

const same: Mark = { note: notes.same, tone: "same" };
const alike: Mark = { note: notes.typed, tone: "alike" };
const different: Mark = { note: notes.different, tone: "differs" };
const missing: Mark = { note: notes.missing, tone: "differs" };
/** One text where it applies, and regions it does not apply to. */
const notEverywhere: Mark = { note: notes.inapplicable, tone: "local" };

/** A field that each region fills for itself: who, where, which number. */
const isLocal = ({ profile }: ItemView, field: Field | undefined): boolean =>
  field?.harmonise === "local" && !asksApplicants(profile, field.path);

/** 住所在本区, 住所在吴江区: one demand, but no region's words can stand for another's. */
const ownPlace: Mark = { note: notes.local, tone: "local" };
const hasOneNormal = ({ values }: MatrixField): boolean =>
  new Set(Object.values(values).flatMap((value) => value?.normal ?? [])).size === 1;

/** How those that have the entry stand to each other, where some lack the entry itself. */
const stateOf = ({ among, state }: MatrixField): State => among ?? state;

/** The comparison's word for a field. */
export function markOf({ profile }: Pick<ItemView, "profile">, field: MatrixField): Mark {
  if (field.approval?.status === "active") return { note: notes.approved, tone: "approved" };
  const state = stateOf(field);
  if (field.harmonise === "local" && !asksApplicants(profile, field.path) && levelOf(state) > 3)
    return { note: notes.local, tone: "local" };
  switch (state) {
    case "identical":
      return same;
    case "typographic":
    case "wording":
    case "equivalent":
      return field.valueKind === "text" && !hasOneNormal(field) ? ownPlace : alike;
    case "reworded":
      return { note: notes.worded, tone: "worded" };
    case "different":
      return different;
    case "missing":
      return missing;
  }
}

const graveness: readonly Tone[] = ["same", "alike", "worded", "local", "approved", "differs"];
const gravest = (marks: readonly Mark[]): Mark | undefined =>
  [...marks].sort((a, b) => graveness.indexOf(b.tone) - graveness.indexOf(a.tone))[0];

/** The same letters and digits, whatever the spaces and the width of characters. */
const loosely = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/** Without a comparison: what can be seen from the texts alone. */
function seen(view: ItemView, cells: readonly EditionCell[], field: Field | undefined): Mark {
  if (isLocal(view, field)) return { note: notes.local, tone: "local" };
  if (cells.some(({ text }) => text === null)) return missing;
  const distinct = new Set(cells.map(({ text }) => loosely(text ?? "")));
  return distinct.size === 1 ? alike : different;
}

/** Where some region lacks the entry: whether those that have it mean the same by it. */
const meansTheSame = (compared: readonly MatrixField[], cells: readonly EditionCell[]): boolean =>
  compared.length > 0 &&
  compared.every(({ values }) => new Set(cells.map(({ region }) => values[region]?.normal)).size === 1);

/** What is to be marked: the texts, and the compared fields they are made of. */
interface Marked {
  readonly cells: readonly EditionCell[];
  readonly path: string;
  readonly parts: readonly string[];
}

/** How the cells stand to each other. */
export function markOver(view: ItemView, { cells, path, parts }: Marked): Mark {
  if (variantsOf(cells).length === 1) return same;
  const stated = cells.filter(({ text }) => text !== null);
  if (
    stated.length < cells.length &&
    cells.every(({ text, absent }) => text !== null || absent === inapplicable) &&
    variantsOf(stated).length === 1
  )
    return notEverywhere;
  const isWhole = stated.length === cells.length;
  const all = parts.flatMap((part) => view.compared(part) ?? []);
  const compared = all.filter((field) => !(isWhole && stateOf(field) === "missing"));
  const mark =
    gravest(compared.map((field) => markOf(view, field)).filter(({ tone }) => tone !== "same")) ??
    (isWhole && meansTheSame(all, cells) ? alike : seen(view, cells, view.profile.byPath.get(path)));
  if (mark !== alike) return mark;
  // No text can stand for all where there is none for some.
  if (!isWhole) return notEverywhere;
  return cells.some((cell) => namesItself(view, cell)) ? ownPlace : alike;
}
