import type { Approval, Content, LabelledValue, Name, PageValue, Statement, Tag } from "../../model/page.ts";
import { deeper, fits, line, type TextLine } from "./lines.ts";

/** Tags as words in brackets. */
export const tagsText = (tags: readonly (Tag | null)[]): string =>
  tags.flatMap((tag) => (tag === null ? [] : [`[${tag.word}]`])).join(" ");

/** A text, with the address it leads to where that is a whole one and not the text itself. */
export const linkText = (text: string, href: string | null): string =>
  href === null || href === text || !/^https?:/u.test(href) ? text : `${text} ${href}`;

function contentLines(content: Content): TextLine[] {
  switch (content.kind) {
    case "text":
      return [line(linkText(content.text, content.href))];
    case "points":
      return content.points.map((point) => line(point, 0, "· "));
    case "absent":
      return [line(content.word)];
  }
}

/** 青浦：…, the points of a list below it. */
function statementLines({ by, content }: Statement): TextLine[] {
  const [first, ...rest] = contentLines(content);
  if (by === null || first === undefined) return first === undefined ? [] : [first, ...rest];
  return first.mark === ""
    ? [line(`${by.names}：${first.text}`), ...rest]
    : [line(`${by.names}：`), ...deeper([first, ...rest])];
}

/** What is said after a label: in its line where that holds it all, else in lines below. */
export function labelledLines(label: string, lines: readonly TextLine[], columns: number): TextLine[] {
  if (lines.length === 0) return label === "" ? [] : [line(label)];
  const start = label === "" ? "" : `${label}：`;
  const together = start + lines.map(({ text }) => text).join("；");
  const isPlain = lines.every(({ mark, text }) => mark === "" && !/[\n。；]/u.test(text));
  if (lines.length === 1 && lines[0]?.mark === "") return [line(together)];
  if (isPlain && fits(together, 2, columns)) return [line(together)];
  return label === "" ? [...lines] : [line(start), ...deeper(lines)];
}

const approvalText = ({ title, reason, origin }: Approval): string =>
  `${title}：${reason}${origin.length === 0 ? "" : `（${origin.join("；")}）`}`;

export const approvalLines = (approval: Approval | null): TextLine[] =>
  approval === null ? [] : [line(approvalText(approval))];

function standardLines({ standard }: PageValue, columns: number): TextLine[] {
  if (standard === null) return [];
  if (standard.state === "toCome")
    return labelledLines(standard.title, contentLines(standard.content), columns);
  const { departures } = standard;
  if (departures === null) return [];
  const { title, mark, statements } = departures;
  return labelledLines(withTags(title, [mark]), statements.flatMap(statementLines), columns);
}

const withTags = (words: string, tags: readonly (Tag | null)[]): string =>
  [words, tagsText(tags)].filter((part) => part !== "").join(" ");

/** What stands below what is said: other writings, the standard, what the text leaves out, an approval. */
const belowLines = (value: PageValue, columns: number): TextLine[] => [
  ...(value.writings === null
    ? []
    : labelledLines(value.writings.title, value.writings.statements.flatMap(statementLines), columns)),
  ...standardLines(value, columns),
  ...(value.remark === null ? [] : [line(value.remark)]),
  ...approvalLines(value.approval),
];

const marksOf = ({ mark, standard }: PageValue): (Tag | null)[] => [
  mark,
  standard?.state === "inForce" ? standard.tag : null,
];

/** A label with its value. */
export const valueLines = ({ label, value }: LabelledValue, columns: number): TextLine[] => [
  ...labelledLines(withTags(label ?? "", marksOf(value)), value.statements.flatMap(statementLines), columns),
  ...deeper(belowLines(value, columns)),
];

/** How far what belongs to an entry is set in: below its name, behind its number where it has one. */
export const entryDepth = (no: number | null): number => (no === null ? 1 : 2);

/** What an entry is called, behind its number where it has one. */
export function nameLines(name: Name, no: number | null, columns: number): TextLine[] {
  const { label, value, tags, code, remark } = name;
  const mark = no === null ? "" : `${no}. `.padStart(4);
  const lines = value.statements.flatMap(statementLines);
  const beside = tagsText([...tags, ...(label === null ? [] : [value.mark])]);
  const extra = [code, remark].filter((part) => part !== null).join(" ");
  const [first, ...rest] = label === null ? lines : [line(`${label} ${beside}：`), ...deeper(lines)];
  const head = label === null ? [first?.text ?? "", beside, extra] : [first?.text ?? "", extra];
  return [
    line(head.filter((part) => part !== "").join(" "), 0, mark),
    ...deeper([...rest, ...belowLines(value, columns)], entryDepth(no)),
  ];
}
