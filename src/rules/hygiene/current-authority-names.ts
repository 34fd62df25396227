import { fieldPath } from "../../model/field-path.ts";
import { formerAuthority } from "../../model/former-authorities.ts";
import { bodiesOf } from "../../model/generated/places.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { leadsTo } from "../../model/visit-at.ts";
import { defineRule } from "../rule.ts";

/** A legal basis keeps the name of the body that issued it; these places name bodies of today. */
const bodies = Object.values(bodiesOf).flat();
const keys = new Set(bodies.map((path) => path.findLast((key) => key !== "*")));

const former: TextQuestion = {
  hint: /[局厅委部]/u,
  test: (text) => formerAuthority(text) !== undefined,
  isKey: (key) => keys.has(key),
};

export const rule = defineRule({
  id: "hygiene/current-authority-names",
  on: "document",
  severity: "warning",
  title: { zh: "机关用现在的名称", en: "Authorities are called by their present names" },
  basis: {
    zh: "2018年《深化党和国家机构改革方案》及地方机构改革方案",
    en: "The plan of 2018 for the reform of Party and state bodies",
  },
  messages: {
    former: {
      says: { zh: "“{former}”是机构改革前的名称", en: "{former} is the name of a body before the reform" },
      help: { zh: "改用现在的名称，一般为{present}。", en: "Use the present name, as a rule {present}." },
    },
  },
  examples: [
    { yaml: "authority:\n  name: 上海市青浦区卫生局", reports: ["2:9 former"] },
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n    office: 区工商行政管理局注册科",
      reports: ["4:13 former"],
    },
    { yaml: "jointAuthorities:\n  - 青浦区卫生局", reports: ["2:5 former"] },
    { yaml: "authority:\n  name: 上海市青浦区市场监督管理局", reports: [] },
  ],
  check({ document, texts, report }) {
    const places = bodiesOf[document.kind] ?? [];
    for (const { pointer, text } of texts.where(former)) {
      const isBody = places.some((keysThere) => leadsTo(keysThere, pointer));
      const found = isBody ? formerAuthority(text) : undefined;
      if (found !== undefined)
        report("former", { pointer }, found, { field: fieldPath(document.value, pointer) });
    }
  },
});
