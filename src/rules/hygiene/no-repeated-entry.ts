import type { Document } from "../../model/document.ts";
import { fieldPath } from "../../model/field-path.ts";
import type { Version } from "../../model/generated/files.ts";
import { listed, type Words } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/no-repeated-entry",
  on: "document",
  severity: "warning",
  title: { zh: "同一内容不列两遍", en: "Nothing is listed twice" },
  basis: {
    zh: "重复的行让申请人多准备一遍，也让比较失真",
    en: "A row listed twice is prepared twice, and falsifies the comparison",
  },
  messages: {
    repeated: {
      says: { zh: "“{text}”列了两遍", en: "{text} is listed twice" },
      help: {
        zh: "删去一遍；不同情形才需要的，分别写 situations。",
        en: "Remove one; where they serve different situations, name these.",
      },
    },
  },
  examples: [
    {
      yaml: "conditions:\n  - id: licensed\n    text: 已取得营业执照\n  - id: licence\n    text: 已取得营业执照。",
      reports: ["repeated"],
    },
    {
      yaml: "conditions:\n  - id: licensed\n    text: 已取得营业执照\n  - id: premises\n    text: 有固定的经营场所",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    for (const { list, name, entries } of listsOf((document as Document<Version>).value)) {
      const known = new Map<string, [index: number, entry: Entry][]>();
      for (const [index, entry] of entries.entries()) {
        if (entry.text === undefined) continue;
        const text = plain(entry.text);
        const first = known.get(text)?.find(([, other]) => meet(other, entry));
        known.set(text, [...(known.get(text) ?? []), [index, entry]]);
        if (first === undefined || entry.id?.toLowerCase() === first[1].id?.toLowerCase()) continue;
        const place = {
          file: document.path,
          pointer: `/${list}/${first[0]}/${name}`,
          part: "value" as const,
        };
        const pointer = `/${list}/${index}/${name}`;
        const extras = {
          field: fieldPath(document.value, pointer),
          related: [{ place, text: entry.words ?? entry.text }],
        };
        report("repeated", { pointer }, { text: entry.words ?? entry.text }, extras);
      }
    }
  },
});

interface Entry {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  /** The text as each language joins its parts, where it has some. */
  readonly words?: Words;
  readonly situations?: readonly string[] | undefined;
}

/** The lists whose entries are known by a text. */
function listsOf({
  conditions = [],
  materials = [],
  steps = [],
  reviewPoints = [],
  faq = [],
}: Document<Version>["value"]) {
  const named = (list: string, name: string, entries: readonly Entry[]) => ({ list, name, entries });
  return [
    named("conditions", "text", conditions),
    named(
      "materials",
      "name",
      materials.map(({ id, name, situations }) => ({ id, text: name, situations })),
    ),
    named(
      "steps",
      "name",
      steps.map(({ id, name, situations }) => ({ id, text: name, situations })),
    ),
    named(
      "reviewPoints",
      "point",
      reviewPoints.map(({ id, step, point, standard, situations }) => ({
        id,
        ...inParts([point, standard, step]),
        situations,
      })),
    ),
    named(
      "faq",
      "question",
      faq.map(({ question }, index) => ({ id: String(index), text: question })),
    ),
  ];
}

/** An entry known by several texts, of which the first has to be there. */
function inParts([first, ...others]: readonly (string | undefined)[]): Pick<Entry, "text" | "words"> {
  if (first === undefined) return {};
  const words = listed([first, ...others.filter((part) => part !== undefined)], "：", ": ");
  return { text: words.zh, words };
}

const plain = (text: string): string =>
  /^[\u4e00-\u9fff]*$/u.test(text) ? text : text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");

/** Asked in situations that overlap. */
const meet = (a: Entry, b: Entry): boolean =>
  a.situations === undefined ||
  b.situations === undefined ||
  a.situations.some((each) => b.situations?.includes(each));
