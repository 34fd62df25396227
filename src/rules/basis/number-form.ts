import { basisTexts } from "../../model/basis-texts.ts";
import { numberFault } from "../../model/citation.ts";
import { setValue } from "../../model/edit.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

/** The number with its year in 〔〕; only where brackets of another kind are all that is wrong. */
const withBrackets = (number: string): string =>
  number.replace(/[[［(（【﹝{]((?:19|20)\d{2})[\]］)）】﹞}](?=第?\d+号)/gu, "〔$1〕");

const hasFault = (text: string): boolean => numberFault(text) !== undefined;

export const rule = defineRule({
  id: "basis/number-form",
  on: "document",
  severity: "warning",
  title: {
    zh: "文号年份用六角括号，写在序号前",
    en: "A document number has its year in 〔〕 before the serial",
  },
  basis: {
    zh: "《党政机关公文格式》（GB/T 9704—2012）：发文字号由机关代字、年份、序号组成，年份用六角括号“〔〕”括入",
    en: "GB/T 9704-2012: a document number is the office's sign, the year in 〔〕 and the serial",
  },
  messages: {
    brackets: {
      says: { zh: "文号“{text}”的年份没有用〔〕", en: "the year in the number {text} is not in 〔〕" },
      help: { zh: "写成“国办发〔2020〕35号”的样子。", en: "Write it like 国办发〔2020〕35号." },
    },
    swapped: {
      says: { zh: "文号“{text}”把序号写进了括号", en: "the number {text} has its serial in the brackets" },
      help: {
        zh: "括号里写年份，如“国办发〔2020〕35号”。",
        en: "Put the year in the brackets, like 国办发〔2020〕35号.",
      },
    },
    year: {
      says: {
        zh: "文号“{text}”的括号里不是四位年份",
        en: "the brackets in the number {text} do not hold a year of four digits",
      },
      help: {
        zh: "对照原文改成“国办发〔2020〕35号”的样子。",
        en: "Correct it against the source, like 国办发〔2020〕35号.",
      },
    },
  },
  examples: [
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: a\n    title: 示例文件\n    rank: 规范性文件\n    number: 示例[2020]1号",
      reports: ["5:13 brackets"],
    },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: a\n    title: 示例文件\n    rank: 规范性文件\n    number: 苏人社办函2021〔139〕号",
      reports: ["5:13 swapped"],
    },
    { yaml: "fee:\n  basis: 示例人社函〔22〕42号", reports: ["2:10 year"] },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: a\n    title: 示例规章\n    rank: 部门规章\n    number: 司法部令第103号（2006年）",
      reports: [],
    },
  ],
  check({ document, report }) {
    const judge = (text: string, pointer: string) => {
      const fault = numberFault(text);
      if (fault === undefined) return;
      const extras = fault === "brackets" ? { fix: setValue(pointer, withBrackets(text)) } : {};
      report(fault, { pointer }, { text }, extras);
    };
    if (document.kind === "legal-bases")
      for (const [at, { number }] of entriesOf(document.value.legalBases)) {
        if (number !== undefined) judge(number, `/legalBases/${at}/number`);
      }
    if (document.kind === "version")
      for (const { pointer, text } of basisTexts(document.value, hasFault)) judge(text, pointer);
  },
});
