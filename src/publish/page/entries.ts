import type { EditionEntry, Fact } from "../../model/edition.ts";
import type { ListEntry, Name, TableRow } from "../../model/page.ts";
import { listEntry, tableRow } from "../../model/page-parts.ts";
import { approvalOf, cellOf, factValue, labelled, presenceTags } from "./values.ts";

/** What an entry is called; where regions call it otherwise the mark needs the label beside it. */
export const nameOf = ({ name, presence, tone }: EditionEntry): Name => {
  const value = factValue(name);
  return {
    label: value.mark === null ? null : name.label,
    value,
    tags: presenceTags({ presence, tone }),
    code: null,
    remark: null,
  };
};

/** Ids of the regions that have an entry. */
const regionsOf = ({ name }: EditionEntry): string[] => name.cells.map(({ region }) => region);

/** An entry as one of a list, with all that is said of it. */
export const entryOf = (entry: EditionEntry): ListEntry =>
  listEntry(entry.no, nameOf(entry), entry.facts.map(labelled), {
    regions: regionsOf(entry),
    approval: approvalOf(entry.approval),
  });

/** What of an entry is printed where. */
interface EntryLayout {
  readonly cells: readonly (Fact | null | undefined)[];
  readonly notes?: readonly (Fact | null)[];
  readonly more: readonly Fact[];
}

/** An entry as a row of a table. */
export const rowOf = (entry: EditionEntry, { cells, notes = [], more }: EntryLayout): TableRow =>
  tableRow(nameOf(entry), cells.map(cellOf), {
    id: entry.field,
    no: entry.no,
    regions: regionsOf(entry),
    notes: notes.flatMap((fact) => (fact === null ? [] : [labelled(fact)])),
    more: more.map(labelled),
    moreSummary: more.map(({ label }) => label).join("、"),
    approval: approvalOf(entry.approval),
  });

/** An entry as a row with the facts of these keys in columns, the others looked up. */
export function rowWith(entry: EditionEntry, keys: readonly string[]): TableRow {
  const paths = keys.map((key) => `${entry.field}.${key}`);
  return rowOf(entry, {
    cells: paths.map((path) => entry.facts.find(({ field }) => field === path)),
    more: entry.facts.filter(({ field }) => !paths.includes(field)),
  });
}
