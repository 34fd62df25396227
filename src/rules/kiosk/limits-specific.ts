import { bareText } from "../../model/bare-text.ts";
import { entriesOf } from "../../model/entries.ts";
import { kioskOfferField } from "../../model/kiosk-offer.ts";
import { isVague } from "../../model/vague-standard.ts";
import { defineRule } from "../rule.ts";

/** Says that there is a limit without saying which. */
const unnamed =
  /^(?:仅?限|只限)?(?:部分|特定|个别|相关|有关|符合(?:规定|相关|有关|要求)?(?:的)?条件(?:的)?|按(?:相关|有关)?规定(?:办理)?|其他|另有规定(?:的)?(?:除外)?)(?:人员|人群|群众|对象|情形|事项|者|的)*(?:可办|办理|使用)?$/u;

const limited = (limits: string): string =>
  `offers:\n  - name: 住房公积金缴存证明打印\n    kind: 打印证明\n    limits: ${limits}`;

export const rule = defineRule({
  id: "kiosk/limits-specific",
  on: "document",
  severity: "warning",
  title: {
    zh: "适用限制写明限谁",
    en: "What limits an offer says to whom",
  },
  basis: {
    zh: "《优化营商环境条例》：细化量化政务服务标准，同一事项无差别受理、同标准办理",
    en: "Regulation on Optimizing the Business Environment: detailed, measurable standards; the same item by the same standard",
  },
  messages: {
    vague: {
      says: {
        zh: "适用限制只写“{limits}”，看不出谁能办",
        en: "the limits only say {limits}: nobody can tell who is served",
      },
      help: {
        zh: "写明户籍地、参保地、缴存地或登记地等；谁都能办的，删去 limits。",
        en: "Name the household, insurance or registration place; where everybody is served, remove limits.",
      },
    },
  },
  examples: [
    { file: "kiosks/qingpu.yaml", yaml: limited("限符合条件的人员"), reports: ["4:13 vague"] },
    { file: "kiosks/qingpu.yaml", yaml: limited("部分人群"), reports: ["4:13 vague"] },
    { file: "kiosks/qingpu.yaml", yaml: limited("限在上海市缴存住房公积金的职工"), reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "kiosks") return;
    for (const [at, offer] of entriesOf(document.value.offers)) {
      const { limits } = offer;
      if (limits === undefined || !(unnamed.test(bareText(limits)) || isVague(limits))) continue;
      const field = kioskOfferField(offer, at, "limits");
      report("vague", { pointer: `/offers/${at}/limits` }, { limits }, { field });
    }
  },
});
