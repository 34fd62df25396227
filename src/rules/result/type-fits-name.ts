import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

/** What a result's name says of its type; names that may be either (公证书, 登记证明) say nothing. */
function typeOf(name: string): "证照" | "批文" | "其他" | undefined {
  const bare = name
    .normalize("NFKC")
    .replace(/\(.*?\)|\s/gu, "")
    .replace(/[》”]$/u, "");
  if (/批复|批文$/u.test(bare)) return "批文";
  if (/(?:凭证|通知书|告知书|回执)$/u.test(bare)) return "其他";
  if (/(?:公证书|认证)$/u.test(bare)) return undefined;
  return /(?:证|执照|证书)$/u.test(bare) ? "证照" : undefined;
}

export const rule = defineRule({
  id: "result/type-fits-name",
  on: "version",
  severity: "warning",
  title: { zh: "审批结果类型与名称相符", en: "A result's type fits its name" },
  basis: {
    zh: "国家政务服务事项要素“审批结果类型”：证照、批文、其他、无",
    en: "National element 审批结果类型: 证照, 批文, 其他 or 无",
  },
  messages: {
    other: {
      says: {
        zh: "“{name}”应是{expected}，类型写成了{type}",
        en: "{name} is a {expected}, yet its type is {type}",
      },
      help: { zh: "改正审批结果类型或名称。", en: "Correct the type or the name." },
    },
    none: {
      says: { zh: "结果类型是无，却有名称“{name}”", en: "the type is 无, yet there is the name {name}" },
      help: { zh: "改正审批结果类型，或删去名称。", en: "Correct the type, or remove the name." },
    },
  },
  examples: [
    { yaml: "results:\n  - type: 批文\n    name: 公共场所卫生许可证", reports: ["2:11 other"] },
    { yaml: "results:\n  - type: 无\n    name: 备案信息", reports: ["2:11 none"] },
    { yaml: "results:\n  - type: 其他\n    name: 备案凭证", reports: [] },
  ],
  check({ version, report }) {
    for (const [at, { type, name }] of entriesOf(version.results)) {
      if (type === undefined || name === undefined) continue;
      const pointer = `/results/${at}/type`;
      const expected = typeOf(name);
      if (type === "无") report("none", { pointer }, { name });
      else if (expected !== undefined && expected !== type)
        report("other", { pointer }, { name, expected, type });
    }
  },
});
