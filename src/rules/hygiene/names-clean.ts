import { fieldPath } from "../../model/field-path.ts";
import { writtenInto } from "../../model/material-name.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/names-clean",
  on: "document",
  severity: "warning",
  title: { zh: "材料名称里只有名称", en: "A material's name holds its name only" },
  basis: {
    zh: "国家政务服务事项要素：材料形式、份数、必要性各有栏目",
    en: "National elements: form, copies and necessity of a material have fields of their own",
  },
  messages: {
    form: {
      says: {
        zh: "材料名称里写了形式或份数：“{text}”",
        en: "the material's name holds its form or number: {text}",
      },
      help: {
        zh: "从名称里去掉，写到 originals、copies、format。",
        en: "Take it out of the name; write originals, copies, format.",
      },
    },
    necessity: {
      says: {
        zh: "材料名称里写了必要性：“{text}”",
        en: "the material's name says whether it is needed: {text}",
      },
      help: { zh: "从名称里去掉，写到 necessity。", en: "Take it out of the name; write necessity." },
    },
    seal: {
      says: {
        zh: "材料名称里写了签字盖章的要求：“{text}”",
        en: "the material's name asks for a seal or signature: {text}",
      },
      help: {
        zh: "从名称里去掉，写到 acceptStandard。",
        en: "Take it out of the name; write acceptStandard.",
      },
    },
    situation: {
      says: {
        zh: "材料名称里写了适用情形：“{text}”",
        en: "the material's name says when it is needed: {text}",
      },
      help: { zh: "从名称里去掉，写到 situations。", en: "Take it out of the name; write situations." },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    name: 特种设备安装许可证（复印件）\n    necessity: 必要",
      reports: ["3:11 form"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 特种设备安装许可证（必要）\n    necessity: 必要",
      reports: ["3:11 necessity"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 开工告知书（加盖施工单位公章）\n    necessity: 必要",
      reports: ["3:11 seal"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 竣工图（改变房屋结构时提供）\n    necessity: 必要",
      reports: ["3:11 situation"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 身份证原件及复印件\n    necessity: 必要",
      reports: ["3:11 form"],
    },
    { yaml: "materials:\n  - id: form\n    name: 营业执照（三证合一）\n    necessity: 必要", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard" && document.kind !== "materials") return;
    for (const [index, { name }] of (document.value.materials ?? []).entries()) {
      const found = name === undefined ? undefined : writtenInto(name);
      if (found === undefined) continue;
      const pointer = `/materials/${index}/name`;
      report(found.kind, { pointer }, { text: found.text }, { field: fieldPath(document.value, pointer) });
    }
  },
});
