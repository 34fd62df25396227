import type { Block, FlowBlock, ListBlock, ListEntry, TableBlock, TableRow } from "../../model/page.ts";
import { deeper, line, type TextLine } from "./lines.ts";
import { approvalLines, entryDepth, linkText, nameLines, tagsText, valueLines } from "./values.ts";

const flowLines = ({ title, text, sentencesTitle, sentences }: FlowBlock): TextLine[] => [
  line(title),
  ...deeper([
    ...(text === null ? [] : [line(text)]),
    line(`${sentencesTitle}：`),
    ...deeper(sentences.map((sentence) => line(sentence))),
  ]),
];

function entryLines({ name, approval, details }: ListEntry, no: number | null, columns: number): TextLine[] {
  const below = [...approvalLines(approval), ...details.flatMap((detail) => valueLines(detail, columns))];
  return [...nameLines(name, no, columns), ...deeper(below, entryDepth(no))];
}

const listLines = ({ form, title, entries }: ListBlock, columns: number): TextLine[] => [
  ...(title === null ? [] : [line(title)]),
  ...entries.flatMap((entry) => entryLines(entry, form === "numbered" ? entry.no : null, columns)),
];

/** A row as an entry: a terminal is too narrow for its columns. */
function rowLines(row: TableRow, { columns: titles }: TableBlock, columns: number): TextLine[] {
  const first = titles.length - (row.lines[0]?.length ?? 0);
  const labelled = row.cells.map((value, at) => ({ label: titles[at]?.title ?? "", value }));
  const lined = row.lines.flatMap((values) =>
    values.map((value, at) => ({ label: titles[first + at]?.title ?? "", value })),
  );
  return [
    ...nameLines(row.name, row.no, columns),
    ...deeper(
      [
        ...[...row.notes, ...labelled, ...lined, ...row.more].flatMap((each) => valueLines(each, columns)),
        ...approvalLines(row.approval),
      ],
      entryDepth(row.no),
    ),
  ];
}

const tableLines = (table: TableBlock, columns: number): TextLine[] => [
  line(table.caption),
  ...table.groups.flatMap(({ title, count, rows }) => [
    ...(title === null ? [] : [line([title, ...(count === null ? [] : [count])].join("　"))]),
    ...rows.flatMap((row) => rowLines(row, table, columns)),
  ]),
];

/** A block in lines, to be broken to `columns`. */
export function blockLines(block: Block, columns: number): TextLine[] {
  switch (block.kind) {
    case "facts":
      return block.rows.flatMap((row) => valueLines(row, columns));
    case "table":
      return tableLines(block, columns);
    case "list":
      return listLines(block, columns);
    case "flow":
      return flowLines(block);
    case "note":
      return block.paragraphs.map((text, at) => line((at === 0 ? (block.title ?? "") : "") + text));
    case "links":
      return block.links.map(({ text, href }) => line(linkText(text, href), 0, "· "));
    case "group":
      return [
        line([block.title, tagsText(block.tags)].filter((part) => part !== "").join(" ")),
        ...deeper(block.blocks.flatMap((each) => blockLines(each, columns))),
      ];
  }
}
