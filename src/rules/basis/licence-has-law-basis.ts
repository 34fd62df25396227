import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

/** Ranks that may establish a licence; a provincial government's rule only for one year at most. */
const maySet = new Set<string | undefined>(["法律", "行政法规", "国务院决定", "地方性法规"]);

export const rule = defineRule({
  id: "basis/licence-has-law-basis",
  on: "version",
  needs: ["registers"],
  severity: "error",
  title: {
    zh: "行政许可由法律、法规或国务院决定设定",
    en: "A licence rests on a law, a regulation or a decision of the State Council",
  },
  basis: {
    zh: "《行政许可法》第十四条至第十七条：法律、行政法规、国务院决定、地方性法规可以设定行政许可，省级政府规章可以设定临时性行政许可，其他规范性文件一律不得设定",
    en: "Administrative Licensing Law, articles 14 to 17: laws, administrative regulations, State Council decisions and local regulations; provincial rules for a time only; no other document",
  },
  messages: {
    none: {
      says: { zh: "行政许可只以{ranks}为依据", en: "the licence rests on {ranks} only" },
      help: {
        zh: "补上设定这项许可的法律、法规或国务院决定；没有的不得作为行政许可。",
        en: "Cite the law, regulation or decision that establishes it; without one it must not be a licence.",
      },
    },
    temporary: {
      says: {
        zh: "行政许可只以地方政府规章为依据，只能是一年以内的临时许可",
        en: "the licence rests on a local government's rule only, which holds for one year at most",
      },
      help: {
        zh: "补上法律、法规依据，或核对是否已满一年。",
        en: "Cite a law or regulation, or check whether the year is over.",
      },
    },
    general: {
      says: {
        zh: "行政许可只以行政许可法为依据，它不设定具体许可",
        en: "the licence rests on the licensing law only, which establishes no licence of its own",
      },
      help: {
        zh: "补上设定这项许可的法律、法规或国务院决定。",
        en: "Cite the law, regulation or decision that establishes it.",
      },
    },
  },
  examples: [
    { yaml: "legalBasis:\n  - ref: local-rule", reports: ["1:1 none"] },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: hygiene-regulation\n    title: 示例省公共场所管理办法\n    rank: 地方政府规章",
      reports: [
        "items/sample/jiashan.yaml /legalBasis: temporary",
        "items/sample/qingpu.yaml /legalBasis: temporary",
        "items/sample/wujiang.yaml /legalBasis: temporary",
      ],
    },
    { yaml: "legalBasis:\n  - ref: licensing-law", reports: ["1:1 general"] },
    { yaml: "legalBasis:\n  - ref: hygiene-regulation\n  - ref: licensing-law", reports: [] },
  ],
  check({ version: { type, legalBasis }, document, registers, report }) {
    if (type !== "行政许可" || legalBasis === undefined || legalBasis.length === 0) return;
    if (!isComplete(document, "/legalBasis")) return;
    const laws = [...entriesOf(legalBasis)].map(([, { ref = "" }]) => registers.legalBases.get(ref));
    const ranks = laws.map((law) => (law?.title?.includes("行政许可法") ? "行政许可法" : law?.rank));
    if (ranks.some((rank) => rank === undefined || maySet.has(rank))) return;
    const at = { pointer: "/legalBasis", part: "key" } as const;
    if (ranks.every((rank) => rank === "行政许可法")) report("general", at, {}, { severity: "warning" });
    else if (ranks.includes("地方政府规章")) report("temporary", at, {}, { severity: "warning" });
    else report("none", at, { ranks: listed([...new Set(ranks)].map((rank) => rank ?? "")) });
  },
});
