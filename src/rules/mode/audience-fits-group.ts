import { isComplete } from "../../model/document.ts";
import type { Words } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

const words = {
  personItems: { zh: "个人事项", en: "items for persons" },
  personTopics: { zh: "自然人主题", en: "topics for natural persons" },
  companyItems: { zh: "企业事项", en: "items for companies" },
  legalTopics: { zh: "法人主题", en: "topics for legal persons" },
} satisfies Record<string, Words>;

export const rule = defineRule({
  id: "mode/audience-fits-group",
  on: "item",
  severity: "warning",
  title: { zh: "服务对象与服务分组、主题分类相符", en: "The audience fits the group and the topics" },
  basis: {
    zh: "国家政务服务事项要素“服务对象”“面向自然人事项主题分类”“面向法人事项主题分类”",
    en: "National elements 服务对象 and the topics for persons and for legal persons",
  },
  messages: {
    person: {
      says: {
        zh: "服务对象没有自然人，却按{where}公布",
        en: "natural persons are not in the audience, yet it is listed under {where}",
      },
      help: {
        zh: "核对服务对象，或改正分组和主题。",
        en: "Check the audience, or correct the group and topics.",
      },
    },
    legal: {
      says: {
        zh: "服务对象只有自然人，却按{where}公布",
        en: "the audience is natural persons only, yet it is listed under {where}",
      },
      help: {
        zh: "核对服务对象，或改正分组和主题。",
        en: "Check the audience, or correct the group and topics.",
      },
    },
  },
  examples: [
    { file: "items/sample/item.yaml", yaml: "group: 个人", reports: ["/audience person"] },
    {
      file: "items/sample/item.yaml",
      yaml: "audience:\n  - 自然人\ngroup: 个人",
      reports: ["2:3 legal"],
    },
    { file: "items/sample/item.yaml", yaml: "audience:\n  - 企业法人\n  - 自然人", reports: [] },
  ],
  check({ item: { document }, report }) {
    if (document === undefined || !isComplete(document, "/audience")) return;
    const { audience = [], group, topics, name = "" } = document.value;
    if (audience.length === 0) return;
    const persons = audience.includes("自然人");
    const onlyPersons = audience.every((each) => each === "自然人");
    const personTopics = (topics?.person ?? []).length > 0;
    const legalTopics = (topics?.legal ?? []).length > 0;
    if (!persons && (group === "个人" || personTopics))
      report(
        "person",
        { pointer: "/audience" },
        { where: group === "个人" ? words.personItems : words.personTopics },
      );
    // An individual business is a natural person in law and a business in every catalogue.
    if (onlyPersons && !/个体/u.test(name) && (group === "企业" || legalTopics))
      report(
        "legal",
        { pointer: "/audience" },
        { where: group === "企业" ? words.companyItems : words.legalTopics },
      );
  },
});
