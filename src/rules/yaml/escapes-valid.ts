import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/escapes-valid",
  on: "reading",
  severity: "error",
  title: { zh: "双引号里的反斜杠写对", en: "Backslashes in double quotes are right" },
  basis: { zh: "YAML 1.2.2 第 5.7 节：转义", en: "YAML 1.2.2, section 5.7: escaped characters" },
  messages: {
    unknown: {
      says: { zh: "双引号里的反斜杠“{text}”没有这种用法", en: "{text} is not an escape in double quotes" },
      help: {
        zh: "把反斜杠写成 \\\\，或改用单引号。",
        en: "Write the backslash twice, or use single quotes.",
      },
    },
  },
  examples: [
    { whole: true, yaml: 'name: "C:\\新建"\n', reports: ["1:10 unknown"] },
    { whole: true, yaml: "name: 'C:\\新建'\n", reports: [] },
  ],
});
