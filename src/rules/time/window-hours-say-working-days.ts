import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

const saysWhichDays = /工作日|全天|24\s*小时|节假日/u;

export const rule = defineRule({
  id: "time/window-hours-say-working-days",
  on: "document",
  severity: "warning",
  title: { zh: "办理时间写明工作日", en: "Window hours say on which days" },
  basis: {
    zh: "办事指南要素“办理时间”：写明工作日或全天、节假日及起止时间",
    en: "Guide element 办理时间: working days, all day or holidays, with the times",
  },
  messages: {
    unclear: {
      says: {
        zh: "办理时间“{hours}”没有写明是否工作日",
        en: "the hours {hours} do not say whether they are of working days",
      },
      help: { zh: "写成“工作日 9:00—17:00”的样子。", en: "Write them like 工作日 9:00—17:00." },
    },
  },
  examples: [
    {
      file: "regions/qingpu.yaml",
      yaml: "windows:\n  - id: hall\n    name: 综合窗口\n    address: 示例路1号3号窗口\n    hours: 周一至周五 9:00—17:00",
      reports: ["5:12 unclear"],
    },
    { yaml: "windows:\n  - id: hall\n    hours: 每周三 9:00—11:30", reports: ["3:12 unclear"] },
    { yaml: "windows:\n  - id: hall\n    hours: 每周三（工作日）9:00—11:30", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "region" && document.kind !== "version") return;
    const { windows } = document.value;
    for (const [at, { hours }] of entriesOf<{ readonly hours?: string | undefined }>(windows))
      if (hours !== undefined && !saysWhichDays.test(hours.normalize("NFKC")))
        report("unclear", { pointer: `/windows/${at}/hours` }, { hours });
  },
});
