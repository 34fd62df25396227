import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

const inPerson =
  /(?:须|应当?|必须|需)(?:由)?[^，。；]{0,6}本人(?:亲自)?(?:到场|到现场|到窗口|前往|当面)|不得(?:委托|代办)[^，。；]{0,4}(?:须|应).{0,4}到场/u;

export const rule = defineRule({
  id: "mode/presence-agrees-with-visits",
  on: "version",
  severity: "warning",
  title: { zh: "要求本人到场的事项到现场次数不为 0", en: "What needs the applicant's presence has visits" },
  basis: {
    zh: "国家政务服务事项要素“到办事现场次数”；受理条件与办理方式相互印证",
    en: "National element 到办事现场次数: conditions and ways of handling agree",
  },
  messages: {
    contradicts: {
      says: {
        zh: "条件要求“{text}”，到现场次数却是 0",
        en: "a condition says {text}, yet no visit is needed",
      },
      help: {
        zh: "确需到场的改正次数并写明原因；不需要的删去这一条件。",
        en: "Correct the visits and give the reason, or remove the condition.",
      },
    },
  },
  examples: [
    {
      yaml: "visits: 0\nconditions:\n  - id: self\n    text: 须由申请人本人到场办理",
      reports: ["4:11 contradicts"],
    },
    { yaml: "conditions:\n  - id: self\n    text: 须由申请人本人到场办理", reports: [] },
  ],
  check({ version: { visits, conditions }, report }) {
    if (visits !== 0) return;
    for (const [at, { text, situations }] of entriesOf(conditions))
      if (text !== undefined && (situations ?? []).length === 0 && inPerson.test(text))
        report("contradicts", { pointer: `/conditions/${at}/text` }, { text });
  },
});
