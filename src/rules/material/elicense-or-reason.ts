import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/elicense-or-reason",
  on: "version",
  needs: ["registers"],
  severity: "info",
  title: {
    zh: "政府核发的证照对应电子证照，或说明不能免交的原因",
    en: "A government-issued licence maps to its eLicense, or says why not",
  },
  basis: {
    zh: "两个免于提交：政府部门核发的材料原则上免于提交，能提供电子证照的原则上免于提交实体证照",
    en: "Two exemptions: what government issued, and paper where an eLicense exists, is in principle not asked for",
  },
  messages: {
    unmapped: {
      says: {
        zh: "材料“{name}”有电子证照类型 {code}，没有写电子证照代码，也没有写免交方式",
        en: "the material {name} has the eLicense type {code}, but neither eLicense nor exemption is stated",
      },
      help: {
        zh: "填写 eLicense 和免交方式；不能免交的写明原因。",
        en: "State eLicense and exemption; where it cannot be exempt, say why.",
      },
    },
    "no-reason": {
      says: {
        zh: "材料“{name}”由政府核发却无法免交，没有写原因",
        en: "the government-issued {name} cannot be exempt, without a reason",
      },
      help: {
        zh: "在备注写明原因，如“原件需收回或签注”。",
        en: "Give the reason in the remark, such as that the original is taken back or endorsed.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: licence\n    ref: business-licence\n    name: 营业执照\n    necessity: 必要\n    source: 政府部门核发",
      reports: ["/materials/0/eLicense unmapped"],
    },
    {
      yaml: "materials:\n  - id: id\n    name: 居民户口簿\n    necessity: 必要\n    source: 政府部门核发\n    exemption: 无法免交",
      reports: ["6:16 no-reason"],
    },
    {
      yaml: "materials:\n  - id: id\n    name: 居民户口簿\n    necessity: 必要\n    source: 政府部门核发\n    exemption: 无法免交\n    remark: 原件需签注",
      reports: [],
    },
  ],
  check({ version, document, registers, report }) {
    for (const [at, { name, source, ref, exemption, alternatives }] of entriesOf(version.materials)) {
      if (name === undefined || source !== "政府部门核发") continue;
      const missing = (key: string) => isMissing(document, `/materials/${at}/${key}`);
      const code = registers.materials.get(ref ?? "")?.licenceType;
      if (exemption === "无法免交") {
        if (["remark", "sourceNote"].every(missing))
          report("no-reason", { pointer: `/materials/${at}/exemption` }, { name });
      } else if (code !== undefined && alternatives === undefined && ["eLicense", "exemption"].every(missing))
        report("unmapped", { pointer: `/materials/${at}/eLicense`, part: "key" }, { name, code });
    }
  },
});
