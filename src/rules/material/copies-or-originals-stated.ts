import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/copies-or-originals-stated",
  on: "version",
  severity: "info",
  title: { zh: "纸质材料写明原件、复印件份数", en: "A material on paper says how many originals and copies" },
  basis: {
    zh: "国家政务服务事项要素“纸质材料份数”；原件、复印件分别计数",
    en: "National element 纸质材料份数; originals and copies are counted apart",
  },
  messages: {
    unstated: {
      says: {
        zh: "材料“{name}”没有写原件、复印件份数",
        en: "the material {name} does not say how many originals and copies",
      },
      help: {
        zh: "分别写 originals 和 copies，不要的写 0；只看不收的写验原件。",
        en: "State originals and copies, 0 for none; use originalCheck where it is only shown.",
      },
    },
    none: {
      says: {
        zh: "材料“{name}”只收纸质，原件、复印件却都是 0",
        en: "the material {name} is wanted on paper, yet with no original and no copy",
      },
      help: {
        zh: "写明要几份；只看不收的写 originalCheck: true。",
        en: "Say how many; where it is only shown, write originalCheck: true.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    name: 申请表\n    format: 纸质\n    necessity: 必要",
      reports: ["2:5 unstated"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 申请表\n    format: 纸质\n    originals: 0\n    copies: 0\n    necessity: 必要",
      reports: ["5:16 none"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 申请表\n    format: 电子化\n    necessity: 必要",
      reports: [],
    },
    {
      yaml: "materials:\n  - id: id\n    name: 居民身份证\n    format: 纸质\n    originals: 0\n    copies: 0\n    originalCheck: true\n    necessity: 必要",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, material] of entriesOf(version.materials)) {
      const { name, format, originals, copies, originalCheck, exemption } = material;
      if (name === undefined || format === "电子化" || originalCheck === true || exemption === "可免交")
        continue;
      const counts = ["originals", "copies"].map((key) => `/materials/${at}/${key}`);
      if (counts.every((pointer) => isMissing(document, pointer)))
        report("unstated", { pointer: `/materials/${at}` }, { name });
      else if (format === "纸质" && originals === 0 && copies === 0)
        report("none", { pointer: `/materials/${at}/originals` }, { name }, { severity: "warning" });
    }
  },
});
