import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/list-expected",
  on: "reading",
  severity: "error",
  title: { zh: "列表写成列表", en: "Lists are written as lists" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    one: {
      says: {
        zh: "{label}（{key}）应是列表，现在只写了“{text}”",
        en: "{key} ({label}) should be a list, not {text}",
      },
      help: {
        zh: "每项占一行，前面加“- ”。",
        en: "Put each entry on a line of its own, after a dash and a space.",
      },
    },
    map: {
      says: {
        zh: "{label}（{key}）应是列表，现在没有分项",
        en: "{key} ({label}) should be a list of entries",
      },
      help: {
        zh: "每一项的第一行前面加“- ”。",
        en: "Put a dash and a space before the first line of each entry.",
      },
    },
  },
  examples: [
    { yaml: "level: 县级", reports: ["1:8 one"] },
    { yaml: "windows:\n  id: hall", reports: ["2:3 map"] },
    { yaml: "level:\n  - 县级", reports: [] },
  ],
});
