import type { Column, LabelledValue, PageValue, RegionName, TableBlock, TableRow } from "../../model/page.ts";
import { stated } from "../../model/page-parts.ts";

/** A column as a page shows it: one said region by region becomes one for each region. */
interface ShownColumn {
  readonly title: string;
  readonly size: string;
  readonly region: string | null;
}

interface ShownCell extends ShownColumn {
  readonly value: PageValue;
  /** How many lines of its row it spans. */
  readonly span: number;
}

/** What one region says, as a value of its own. */
const saidBy = (value: PageValue, { id }: RegionName): PageValue =>
  stated(
    value.statements
      .filter(({ by }) => by === null || by.regions.includes(id))
      .map(({ content }) => ({ by: null, content })),
  );

const spread = ({ title, size, regions }: Column): ShownColumn[] =>
  regions === null
    ? [{ title, size, region: null }]
    : regions.map(({ id, shortName }) => ({ title: shortName, size, region: id }));

const cellsOf = (columns: readonly Column[], values: readonly PageValue[], span: number): ShownCell[] =>
  values.flatMap((value, at) => {
    const column = columns[at];
    if (column === undefined) return [];
    const { regions } = column;
    const own = regions === null ? [value] : regions.map((region) => saidBy(value, region));
    return spread(column).map((shown, index) => ({ ...shown, value: own[index] ?? value, span }));
  });

/** A row's columns as labelled lines of one cell; reasons of an approval need the whole width of it. */
const togetherOf = (columns: readonly Column[], { cells, notes }: TableRow): object[] =>
  [...notes, ...cells.map((value, at): LabelledValue => ({ label: columns[at]?.title ?? "", value }))].map(
    (line) => ({ ...line, needsWidth: line.value.approval !== null }),
  );

function rowView(row: TableRow, { columns, together, search }: TableBlock): object {
  const isTogether = together !== null;
  const hasBelow = row.approval !== null || (!isTogether && (row.notes.length > 0 || row.more.length > 0));
  const count = Math.max(1, row.lines.length);
  const first = columns.length - (row.lines[0]?.length ?? 0);
  const lines = row.lines.map((values) => cellsOf(columns.slice(first), values, 1));
  return {
    ...row,
    isFound: search !== null,
    span: count + (hasBelow ? 1 : 0),
    cells: isTogether ? [] : [...cellsOf(columns, row.cells, count), ...(lines[0] ?? [])],
    lines: lines.slice(1),
    together: isTogether ? togetherOf(columns, row) : null,
    hasBelow,
  };
}

/** What the template of a table prints. */
export function tableView(table: TableBlock): object {
  const { numberColumn, columns, together } = table;
  const shown =
    together === null ? columns.flatMap(spread) : [{ title: together, size: "long", region: null }];
  return {
    ...table,
    shown,
    style: styleOf(table),
    isSpread: columns.some(({ regions }) => regions !== null),
    width: shown.length,
    groups: table.groups.map((group) => ({
      ...group,
      width: shown.length + (numberColumn === null ? 1 : 2),
      rows: group.rows.map((row) => rowView(row, table)),
    })),
  };
}

/** How a table is set: as a list to look things up in, with columns together, region beside region, or plainly. */
function styleOf({ search, together, columns }: TableBlock): string {
  if (search !== null) return "list";
  if (together !== null) return "together";
  return columns.some(({ regions }) => regions !== null) ? "spread" : "rows";
}
