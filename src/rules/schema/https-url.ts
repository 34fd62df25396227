import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/https-url",
  on: "reading",
  severity: "error",
  title: { zh: "网址是完整的 https 地址", en: "Addresses of pages are complete https URLs" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    "not-secure": {
      says: {
        zh: "{label}（{key}）不是 https 网址：{text}",
        en: "{key} ({label}) is not an https address: {text}",
      },
      help: { zh: "核对后改为 {secure}。", en: "Check that it works and change it to {secure}." },
    },
    meant: {
      says: {
        zh: "{label}（{key}）的网址“{text}”带有引号、空格或全角字符",
        en: "{key} ({label}) has quotes, blanks or full-width characters: {text}",
      },
      help: { zh: "写成 {meant}。", en: "Write {meant}." },
    },
    "no-url": {
      says: {
        zh: "{label}（{key}）“{text}”不是完整的网址",
        en: "{key} ({label}) is not a complete address: {text}",
      },
      help: {
        zh: "写以 https:// 开头的完整网址，不带空格和中文说明。",
        en: "Write the whole address from https:// on, without spaces or remarks.",
      },
    },
  },
  examples: [
    { yaml: "online:\n  url: http://zwdt.sh.gov.cn/", reports: ["2:8 not-secure"] },
    { yaml: "online:\n  url: “https://zwdt.sh.gov.cn/”", reports: ["2:8 meant"] },
    { yaml: "online:\n  url: 一网通办首页", reports: ["2:8 no-url"] },
    { yaml: "online:\n  url: https://zwdt.sh.gov.cn/", reports: [] },
  ],
});
