import { bareText } from "../../model/bare-text.ts";
import { fieldPath } from "../../model/field-path.ts";
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
      reports: ["5:11 repeated"],
    },
    {
      yaml: "conditions:\n  - id: licensed\n    text: 已取得营业执照\n  - id: premises\n    text: 有固定的经营场所",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    const value: Readonly<Record<string, unknown>> = document.value;
    for (const [list, name, textOf] of told)
      for (const [index, first] of repeatsIn((value[list] ?? []) as readonly RepeatableEntry[], textOf)) {
        const text = (value[list] as readonly RepeatableEntry[])[index]?.[name] ?? "";
        const place = { file: document.path, pointer: `/${list}/${first}/${name}`, part: "value" as const };
        const pointer = `/${list}/${index}/${name}`;
        const extras = { field: fieldPath(document.value, pointer), related: [{ place, text }] };
        report("repeated", { pointer }, { text }, extras);
      }
  },
});

interface RepeatableEntry {
  readonly id?: string;
  readonly text?: string;
  readonly name?: string;
  readonly point?: string;
  readonly standard?: string;
  readonly step?: string;
  readonly question?: string;
  readonly situations?: readonly string[];
}
type TextOf = (entry: RepeatableEntry) => string | undefined;

/** The lists whose entries are known by a text, the key it stands under, and all of what tells them apart. */
const told: readonly (readonly [
  list: "conditions" | "materials" | "steps" | "reviewPoints" | "faq",
  name: "text" | "name" | "point" | "question",
  textOf: TextOf,
])[] = [
  ["conditions", "text", ({ text }) => text],
  ["materials", "name", ({ name }) => name],
  ["steps", "name", ({ name }) => name],
  [
    "reviewPoints",
    "point",
    ({ point, standard = "", step = "" }) => point && `${point}：${standard}：${step}`,
  ],
  ["faq", "question", ({ question }) => question],
];

/** Entries that say what an earlier one says already, each with the earlier. */
function repeatsIn(
  entries: readonly RepeatableEntry[],
  textOf: TextOf,
): readonly (readonly [number, number])[] {
  const known = new Map<string, number>();
  let repeats: readonly (readonly [number, number])[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] ?? {};
    const text = textOf(entry);
    if (text === undefined) continue;
    const bare = bareText(text);
    const first = known.get(bare);
    if (first === undefined) known.set(bare, index);
    else {
      const earlier = entries.findIndex(
        (other, at) => at < index && bareText(textOf(other) ?? "") === bare && meet(other, entry),
      );
      if (earlier !== -1 && !haveSameId(entries[earlier] ?? {}, entry))
        repeats = [...repeats, [index, earlier]];
    }
  }
  return repeats;
}

/** Entries with one id are a finding already. */
const haveSameId = (a: RepeatableEntry, b: RepeatableEntry): boolean =>
  a.id !== undefined && a.id.toLowerCase() === b.id?.toLowerCase();

/** Asked in situations that overlap. */
const meet = (a: RepeatableEntry, b: RepeatableEntry): boolean =>
  a.situations === undefined ||
  b.situations === undefined ||
  a.situations.some((each) => b.situations?.includes(each));
