import {
  type ApprovalStatus,
  type BurdenTotals,
  fieldsIn,
  type ItemMatrix,
  levelOf,
  type MatrixField,
  type MatrixValue,
} from "../model/matrix.ts";
import { quote } from "../model/quote.ts";
import { severityWords } from "../model/severity-words.ts";
import { stateWords } from "../model/state-words.ts";
import { displayWidth, wrap } from "../model/width.ts";
import { fill, inLanguage, type Words } from "../model/words.ts";
import { sideBySide } from "./columns.ts";
import type { ReportFormat, Style } from "./format.ts";
import { markOwn, type Piece, type Splitter, splitterOf } from "./marked-texts.ts";
import type { MatrixReport } from "./matrix-report.ts";

const words = {
  most: { zh: "最多：{regions}", en: "most: {regions}" },
  least: { zh: "最少：{regions}", en: "least: {regions}" },
  lacking: { zh: "（没有）", en: "(none)" },
  unjudged: { zh: "（有错，未比较）", en: "(has an error, not compared)" },
  standard: { zh: "标准：{text}", en: "standard: {text}" },
  notInStandard: { zh: "（标准没有）", en: "(not in the standard)" },
  agreed: { zh: "约定：{text}", en: "agreed: {text}" },
  likeness: { zh: "按名称相近 {percent}%", en: "names {percent}% alike" },
  alike: { zh: "显示的要素各地一致", en: "no fields to show" },
  marks: { zh: "【】里是与其他地区不同的字句", en: "【】 marks what differs from the other regions" },
  items: { zh: "{items} 个事项，{fields} 个要素{states}", en: "{items} items, {fields} fields{states}" },
  rates: {
    zh: "一致率 {rate}，已批准的差异 {approved} 处",
    en: "consistency {rate}, {approved} approved differences",
  },
  noRate: { zh: "无", en: "none" },
  burden: {
    zh: "{region}：承诺时限合计 {days} 个工作日{others}，材料 {materials} 份，复印件 {copies} 份，到场 {visits} 次，环节 {steps} 个",
    en: "{region}: {days} working days promised{others}, {materials} materials, {copies} copies, {visits} visits, {steps} steps",
  },
} satisfies Record<string, Words>;

const approvalWords: Readonly<Record<ApprovalStatus, Words>> = {
  active: { zh: "已批准（{id}）", en: "approved ({id})" },
  stale: { zh: "批准已过时（{id}）", en: "approval out of date ({id})" },
  expired: { zh: "批准已到期（{id}）", en: "approval expired ({id})" },
  unused: { zh: "批准不再需要（{id}）", en: "approval not needed ({id})" },
};

interface Drawing extends Style {
  readonly report: MatrixReport;
  readonly splitter: Splitter;
  readonly say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  readonly names: (regions: readonly string[]) => string;
}

/** Narrowest column of a region that can still be read; below it the regions go below each other. */
const narrowest = 16;
const longestText = 600;

/** 三地对照表 for a person at a terminal: item by item, one row a field, one column a region, with a summary at the end. */
export const matrixPretty: ReportFormat<MatrixReport> = {
  name: "pretty",
  audience: "person",
  render: (report, _phrases, style) => draw(report, style),
};

function draw(report: MatrixReport, style: Style): string {
  const { language, paint } = style;
  const say: Drawing["say"] = (each, values = {}) => fill(inLanguage(each, language), values);
  const names: Drawing["names"] = (regions) =>
    regions
      .map((id) => report.regions.find((region) => region.id === id)?.name ?? id)
      .join(language === "en" ? ", " : "、");
  const drawing: Drawing = { ...style, report, say, names, splitter: splitterOf(report.keptWords) };
  const items = report.matrices.flatMap((matrix) => [...itemLines(matrix, drawing), ""]);
  const marks = items.some((line) => line.includes("【")) ? [paint.faint(say(words.marks))] : [];
  return `${[...items, ...marks, ...summaryLines(drawing)].join("\n")}\n`;
}

/** Widths of the first column and each region's; `undefined` where the screen is too narrow for so many. */
function layout({ columns, report }: Drawing): readonly number[] | undefined {
  const first = Math.min(34, Math.max(18, Math.floor(columns * 0.24)));
  const each = Math.floor((columns - first) / report.regions.length) - 2;
  return each < narrowest ? undefined : [first, ...report.regions.map(() => each)];
}

function itemLines(matrix: ItemMatrix, drawing: Drawing): string[] {
  const { paint, report, say, columns } = drawing;
  const widths = layout(drawing);
  const title = `${paint.strong(quote(matrix.name))}  ${paint.faint(matrix.item)}`;
  const fields = fieldsIn(matrix.nodes);
  if (fields.length === 0) return [title, `  ${say(words.alike)}`];
  const rule = paint.faint("─".repeat(Math.max(10, columns)));
  const head =
    widths === undefined
      ? []
      : sideBySide(["", ...report.regions.map(({ name }) => quote(name))], widths).map(paint.strong);
  return [title, rule, ...head, ...fields.flatMap((field) => [...fieldLines(field, widths, drawing), rule])];
}

function fieldLines(field: MatrixField, widths: readonly number[] | undefined, drawing: Drawing): string[] {
  const { paint, report, columns, language } = drawing;
  const label = inLanguage(field.label, language);
  const cells = cellsOf(field, drawing);
  const facts = factsOf(field, drawing);
  if (widths === undefined) {
    const indent = Math.max(...report.regions.map(({ name }) => displayWidth(name))) + 2;
    return [
      ...wrap(`${quote(label)}  ${facts.join(" · ")}`, columns).map(paint.strong),
      ...report.regions.flatMap(({ name }, at) =>
        sideBySide(
          [`  ${quote(name)}`, cells[at] ?? ""],
          [indent, Math.max(narrowest, columns - indent - 2)],
        ),
      ),
    ];
  }
  const style = field.severity === null ? paint.faint : paint[field.severity];
  return sideBySide([[quote(label), ...facts].join("\n"), ...cells], widths, [style]);
}

/** What is to be known of a field beside its values, each on a line of its own. */
function factsOf(field: MatrixField, drawing: Drawing): string[] {
  const { state, severity, direction, approval } = field;
  const { say, names } = drawing;
  const grave = severity === null ? "" : ` · ${say(severityWords[severity])}`;
  return [
    `${say(stateWords[state])}${grave}`,
    ...(direction === null
      ? []
      : [
          say(words.most, { regions: names(direction.most) }),
          say(words.least, { regions: names(direction.least) }),
        ]),
    ...likeness(field, drawing),
    ...(approval === null ? [] : [say(approvalWords[approval.status], { id: quote(approval.id) })]),
    ...stated(field, drawing),
  ];
}

function likeness({ alignment, entry }: MatrixField, { say }: Drawing): string[] {
  if (alignment?.by !== "fuzzy" || alignment.confidence === 1 || entry?.presence !== true) return [];
  return [say(words.likeness, { percent: Math.round(alignment.confidence * 100) })];
}

/** What the standard or item.yaml says, where it says something. */
function stated({ standard, agreed }: MatrixField, { say, language }: Drawing): string[] {
  if (standard === "absent") return [say(words.notInStandard)];
  if (standard !== null) return [say(words.standard, { text: quote(inLanguage(standard.words, language)) })];
  return agreed === null ? [] : [say(words.agreed, { text: quote(inLanguage(agreed.words, language)) })];
}

/** Each region's text, with what is its own marked where sentences differ. */
function cellsOf(field: MatrixField, { report, say, splitter, language }: Drawing): string[] {
  const textOf = (value: MatrixValue | null | undefined) => value && inLanguage(value.words, language);
  const texts = [...new Set(report.regions.flatMap(({ id }) => textOf(field.values[id]) ?? []))];
  const marked = isSentence(field) && texts.length > 1 ? markOwn(texts, splitter).map(withMarks) : texts;
  const shown = new Map(texts.map((text, at) => [text, marked[at] ?? text]));
  return report.regions.map(({ id }) => {
    const text = textOf(field.values[id]);
    if (text === undefined) return say(words.unjudged);
    return text === null ? say(words.lacking) : quote(shown.get(text) ?? text, longestText);
  });
}

const isSentence = ({ valueKind, state }: MatrixField): boolean =>
  valueKind === "text" && levelOf(state) >= levelOf("reworded");

const withMarks = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, own }) => (own ? `【${text}】` : text)).join("");

function summaryLines({ report: { summary, regions }, say, language, paint, columns }: Drawing): string[] {
  const comma = language === "en" ? ", " : "，";
  const colon = language === "en" ? ": " : "：";
  const counts = Object.entries(summary.states).filter(([, count]) => count > 0);
  const states = counts
    .map(([state, count]) => `${say(stateWords[state as keyof typeof stateWords])} ${count}`)
    .map((each, at) => `${at === 0 ? colon : comma}${each}`)
    .join("");
  const rate =
    summary.consistencyRate === null ? say(words.noRate) : `${(summary.consistencyRate * 100).toFixed(1)}%`;
  return [
    ...wrap(say(words.items, { items: summary.items, fields: summary.fields, states }), columns).map(
      paint.strong,
    ),
    say(words.rates, { rate, approved: summary.approved }),
    ...regions.flatMap(({ id, name }) => {
      const totals = summary.burden[id];
      return totals === undefined ? [] : wrap(say(words.burden, burdenValues(name, totals)), columns);
    }),
  ];
}

const burdenValues = (
  region: string,
  { workingDays, otherLimits, materials, copies, visits, steps }: BurdenTotals,
) => ({
  region: quote(region),
  days: workingDays,
  others: Object.entries(otherLimits)
    .map(([unit, value]) => ` + ${value} ${unit}`)
    .join(""),
  materials,
  copies,
  visits,
  steps,
});
