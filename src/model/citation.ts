import { isHan } from "./han.ts";

const opening = "《".charCodeAt(0);
const closing = "》".charCodeAt(0);

/** A text's titles between 《 and 》; a title within a title (《关于〈…〉的通知》 or 《关于《…》的通知》) belongs to the outer one. */
export function citedTitles(text: string): readonly string[] {
  const first = text.indexOf("《");
  if (first === -1) return noTitles;
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = first; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === opening) {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (mark === closing && depth > 0) {
      depth -= 1;
      if (depth === 0 && at > start) titles.push(text.slice(start, at));
    }
  }
  return titles;
}
const noTitles: readonly string[] = [];

/** A title without what citing offices leave out or add: the country's name, the year of an amendment, spaces, marks. */
export const normalTitle = (title: string): string =>
  (isHan(title) ? title : withoutMarks(title)).replace(/^中华人民共和国(?=.)/u, "");

const withoutMarks = (title: string): string =>
  title
    .normalize("NFKC")
    .replace(/[\s《》〈〉<>“”"]/gu, "")
    .replace(/\((?:\d{4}年?)?(?:修订|修正|修改|试行本)?(?:本|版)?\)$/u, "");

const chineseDigits = "[一二三四五六七八九十百千零〇两]+";
const articlePattern = new RegExp(
  `^第${chineseDigits}条(?:之${chineseDigits})?(?:第${chineseDigits}款)?(?:第[（(]?${chineseDigits}[)）]?项)?$`,
  "u",
);
/** Whether a text names one article as laws are cited: 第八条, 第六十九条之一, 第十二条第一款第（三）项. */
export const isArticle = (text: string): boolean => articlePattern.test(text);

/** Whether a text says which document it stands on: a title, a document number, an order or a standard. */
export const namesDocument = (text: string): boolean =>
  citedTitles(text).length > 0 || /〔\d{4}〕|令第?\d+号|第\d+号令|\b(?:GB|DB\d{2})(?:\/T)?\s?\d/u.test(text);

export type NumberFault = "brackets" | "swapped" | "year";

/** What every document number in brackets has, right or wrong. */
const numberInBrackets = /[[［(（【﹝{〔]\d/u;
const year = "(?:19|20)\\d{2}";
const faults: readonly (readonly [NumberFault, RegExp])[] = [
  ["swapped", new RegExp(`(?<!\\d)${year}〔\\d+〕`, "u")],
  ["brackets", new RegExp(`[[［(（【﹝{]${year}[\\]］)）】﹞}]第?\\d+号`, "u")],
  ["year", new RegExp(`〔(?!${year}〕)\\d+〕`, "u")],
];

/** How a document number departs from 机关代字〔年份〕序号 (GB/T 9704); `undefined` where it does not. */
export const numberFault = (text: string): NumberFault | undefined =>
  numberInBrackets.test(text) ? faults.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
