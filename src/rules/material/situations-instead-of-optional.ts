import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/situations-instead-of-optional",
  on: "version",
  severity: "info",
  title: { zh: "非必要材料写明什么情形下要", en: "An optional material says when it is wanted" },
  basis: {
    zh: "国家政务服务事项要素“材料必要性”：非必要是指特定情形下才需要",
    en: "National element 材料必要性: 非必要 means wanted in certain situations only",
  },
  messages: {
    when: {
      says: {
        zh: "材料“{name}”非必要，没有写什么情形下要",
        en: "the material {name} is optional, but not said when it is wanted",
      },
      help: {
        zh: "用 situations 写明情形，或在备注里说明。",
        en: "Name the situations, or say so in the remark.",
      },
    },
  },
  examples: [
    { yaml: "materials:\n  - id: poa\n    name: 授权委托书\n    necessity: 非必要", reports: ["4:16 when"] },
    {
      yaml: "materials:\n  - id: poa\n    name: 授权委托书\n    necessity: 非必要\n    remark: 委托他人办理时提供",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { name, necessity }] of entriesOf(version.materials)) {
      if (name === undefined || necessity !== "非必要") continue;
      const silent = ["situations", "remark", "fillNote"].every((key) =>
        isMissing(document, `/materials/${at}/${key}`),
      );
      if (silent) report("when", { pointer: `/materials/${at}/necessity` }, { name });
    }
  },
});
