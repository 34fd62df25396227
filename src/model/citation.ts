/** A text's titles between 《 and 》; a title within a title (《关于〈…〉的通知》 or 《关于《…》的通知》) belongs to the outer one. */
export function citedTitles(text: string): string[] {
  const titles: string[] = [];
  if (!text.includes("《")) return titles;
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[《》]/gu)) {
    if (mark === "《") {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0 && index > start) titles.push(text.slice(start, index));
    }
  }
  return titles;
}

/** A title without what citing offices leave out or add: the country's name, the year of an amendment, spaces, marks. */
export function normalTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[\s《》〈〉<>“”"]/gu, "")
    .replace(/\((?:\d{4}年?)?(?:修订|修正|修改|试行本)?(?:本|版)?\)$/u, "")
    .replace(/^中华人民共和国(?=.)/u, "");
}

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

const year = "(?:19|20)\\d{2}";
const faults: readonly (readonly [NumberFault, RegExp])[] = [
  ["swapped", new RegExp(`(?<!\\d)${year}〔\\d+〕`, "u")],
  ["brackets", new RegExp(`[[［(（【﹝{]${year}[\\]］)）】﹞}]第?\\d+号`, "u")],
  ["year", new RegExp(`〔(?!${year}〕)\\d+〕`, "u")],
];

/** How a document number departs from 机关代字〔年份〕序号 (GB/T 9704); `undefined` where it does not. */
export const numberFault = (text: string): NumberFault | undefined =>
  faults.find(([, pattern]) => pattern.test(text))?.[0];
