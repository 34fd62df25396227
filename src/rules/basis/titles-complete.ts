import { type BasisText, basisTexts } from "../../model/basis-texts.ts";
import type { LegalBasis } from "../../model/catalogue.ts";
import { namesDocument, normalTitle } from "../../model/citation.ts";
import { titlesOf } from "../../model/known-laws.ts";
import { defineRule } from "../rule.ts";

/** Names of documents written without 《》: 公证法第三十条, 居住证暂行条例. */
const namesAKind =
  /(?:法|条例|办法|规定|规则|细则|决定|意见|通知|规范|标准|目录|解释|公告)(?=第|$|[（(，。；、])|第[一二三四五六七八九十百零〇\d]+条/u;
const refersToOthers = /(?:有关|相关|现行)(?:法律|法规|规章|政策|规定|文件|规范性文件)|按规定|相关规定/u;

const namesNothing = (text: string): boolean => !namesDocument(text);

/** Whether a registered title stands in the text, in full or without the country's name. */
function namesRegistered(text: string, laws: ReadonlyMap<string, LegalBasis>): boolean {
  const plain = normalTitle(text);
  for (const known of titlesOf(laws)) if (known.length > 2 && plain.includes(known)) return true;
  return false;
}

export const rule = defineRule({
  id: "basis/titles-complete",
  on: "version",
  needs: ["registers"],
  severity: "warning",
  title: { zh: "依据写明文件名称", en: "A basis names its document" },
  basis: {
    zh: "国家政务服务事项要素“设定依据”“要求提供材料的依据”：写明文件名称、文号和条款",
    en: "National elements of basis: the document's title, number and article",
  },
  messages: {
    unnamed: {
      says: { zh: "依据“{text}”没有写明是哪个文件", en: "the basis {text} does not say which document" },
      help: {
        zh: "写出文件全称、文号和条款；没有依据的删去要求。",
        en: "Give title, number and article; without a basis, drop the requirement.",
      },
    },
    unmarked: {
      says: {
        zh: "{count} 处依据的文件名没有用书名号，如“{text}”",
        en: "{count} bases name a document without title marks, such as {text}",
      },
      help: { zh: "写成“《文件全称》第几条”。", en: "Write it as 《title》 and article." },
    },
  },
  examples: [
    { yaml: "fee:\n  basis: 省、市有关规定", reports: ["2:10 unnamed"] },
    { yaml: "fee:\n  basis: 行政许可法第五十八条", reports: ["2:10 unmarked"] },
    { yaml: "fee:\n  basis: 《行政许可法》第五十八条", reports: [] },
    { yaml: "fee:\n  basis: 国办发〔2020〕35号", reports: [] },
  ],
  check({ version, document, registers, report }) {
    const laws = registers.legalBases;
    const unmarked: BasisText[] = [];
    for (const each of basisTexts(version, namesNothing)) {
      const { pointer, text } = each;
      const vague = refersToOthers.test(text) && !/第.{1,8}条/u.test(text);
      if ((namesAKind.test(text) && !vague) || namesRegistered(text, laws)) unmarked.push(each);
      else if (vague) report("unnamed", { pointer }, { text });
    }
    const [first, ...others] = unmarked;
    if (first === undefined) return;
    const related = others.map(({ pointer, text }) => ({
      place: { file: document.path, pointer, part: "value" as const },
      text,
    }));
    const values = { text: first.text, count: unmarked.length };
    // One office's habit is one finding, however many places show it.
    report("unmarked", first, values, { severity: "info", normal: [], related });
  },
});
