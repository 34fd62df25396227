import { defineRule } from "../rule.ts";

/** From here on two names are alike enough to need no one's word. */
const sure = 0.75;

export const rule = defineRule({
  id: "compare/alignment-confirmed",
  on: "difference",
  severity: "info",
  title: { zh: "按名称相近对应的条目经人确认", en: "Entries paired by their names are confirmed" },
  basis: {
    zh: "事项库：名称只是相近的条目是不是同一项，由人认定，记在 alignment.yaml 或材料库里",
    en: "Whether entries whose names are only alike are the same is a person's word, kept in alignment.yaml or the register",
  },
  messages: {
    likely: {
      says: {
        zh: "{list}按名称相近（{likeness}%）视为同一项：{values}",
        en: "entries of {list} are taken as the same, their names being {likeness}% alike: {values}",
      },
      help: {
        zh: "核对后写进 alignment.yaml：同一项写在 same 下，不是同一项写在 notSame 下；材料也可以登记别名。",
        en: "Put it into alignment.yaml, under same or notSame; a material's name may be registered as an alias instead.",
      },
    },
  },
  examples: [
    {
      yaml: "conditions:\n  - id: licensed\n    text: 营业执照已经取得",
      reports: ["3:11 likely"],
    },
    { yaml: "conditions:\n  - id: entity\n    text: 已取得营业执照。", reports: [] },
  ],
  concerns: ({ likeness }) =>
    likeness === null || likeness.confidence >= sure
      ? undefined
      : { regions: likeness.regions.slice(0, 1), severity: "info" },
  tell: ({ field: { entry, alignment }, values }) => [
    "likely",
    {
      list: entry?.list ?? "",
      likeness: Math.round((alignment?.confidence ?? 1) * 100),
      values,
    },
  ],
});
