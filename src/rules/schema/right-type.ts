import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/right-type",
  on: "reading",
  severity: "error",
  title: { zh: "每一栏填的是该填的那种值", en: "Every value is of its field's kind" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    text: {
      says: { zh: "{label}（{key}）应是一段文字", en: "{key} ({label}) should be a text" },
      help: {
        zh: "把下面的几行合成一段文字，或移到所属的键下面。",
        en: "Write one text here, or move the lines to the key they belong to.",
      },
    },
    colon: {
      says: {
        zh: "{label}（{key}）的“{text}”里有“: ”，被当成了键和值",
        en: '{key} ({label}): "{text}" has a colon and a space and is read as a key with a value',
      },
      help: {
        zh: "给整个值加引号，或改用全角冒号。",
        en: "Put the whole value in quotes, or use a full-width colon.",
      },
    },
    number: {
      says: { zh: "{label}（{key}）应是一个数", en: "{key} ({label}) should be a number" },
      help: { zh: "只写一个阿拉伯数字。", en: "Write one number." },
    },
    flag: {
      says: { zh: "{label}（{key}）应是 true 或 false", en: "{key} ({label}) should be true or false" },
      help: { zh: "是写 true，否写 false。", en: "Write true or false." },
    },
  },
  examples: [
    { yaml: "quota:\n  value: 20", reports: ["2:3 text"] },
    { yaml: "handlingModes:\n  - 窗口: 办理", reports: ["2:5 colon"] },
    { yaml: "visits:\n  - 1", reports: ["2:3 number"] },
    { yaml: "express:\n  - true", reports: ["2:3 flag"] },
    { yaml: "quota: 无数量限制", reports: [] },
  ],
});
