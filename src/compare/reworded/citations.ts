import { wholeNumber } from "../../model/chinese-number.ts";

/** One place in a law: 种子法第三十二条第三款. */
interface CitedTitle {
  readonly title: string;
  /** 条, 款, 项, 目, as deep as it is cited. */
  readonly place: readonly string[];
}

const numeral = "[〇零一二三四五六七八九十百千\\d]{1,7}";
const place = new RegExp(
  `^(?<title>.*?)(?:第(?<article>${numeral})条(?<also>之${numeral})?)?(?:第(?<paragraph>${numeral})款)?(?:第?\\(?(?<item>${numeral})\\)?项)?$`,
  "u",
);
const joining = /[,和](?=第)/u;

/** The places a text cites, when it does nothing else and names an article; takes the normal form of a text. */
export function citationsOf(text: string): readonly CitedTitle[] | undefined {
  if (!/第[^第]{1,7}[条款项](?:之.{1,3})?(?:$|[,和])/u.test(text)) return undefined;
  const citations: CitedTitle[] = [];
  for (const part of text.split(",").flatMap((each) => each.split(joining))) {
    const found = citationOf(part, citations.at(-1));
    if (found === undefined) return undefined;
    citations.push(found);
  }
  return citations;
}

/** 第四条 after 种子法第三条 is one of the same law, 第二项 after 第三条第一项 one of the same article. */
function citationOf(part: string, before: CitedTitle | undefined): CitedTitle | undefined {
  const { title = "", article, also = "", paragraph, item } = place.exec(part)?.groups ?? {};
  const named = title === "" ? before?.title : title;
  const deepest = item ?? paragraph ?? article;
  if (named === undefined || deepest === undefined || /第.{1,7}[条款项]/u.test(title)) return undefined;
  if (article !== undefined) {
    const parts = [figure(article) + also];
    if (paragraph !== undefined) parts.push(`${figure(paragraph)}款`);
    if (item !== undefined) parts.push(`${figure(item)}项`);
    return { title: named, place: parts };
  }
  const above = title === "" ? before?.place : undefined;
  if (above === undefined) return undefined;
  const own = paragraph === undefined ? above.filter((each) => !each.endsWith("项")) : above.slice(0, 1);
  if (paragraph !== undefined) own.push(`${figure(paragraph)}款`);
  if (item !== undefined) own.push(`${figure(item)}项`);
  return { title: named, place: own };
}

const figure = (text: string): string => String(wholeNumber(text) ?? text);

/** Whether two texts cite the same articles, the one deeper than the other at most: 第七条 and 第七条第一款第一项. */
export const citeTheSame = (a: readonly CitedTitle[], b: readonly CitedTitle[]): boolean =>
  a.every((each) => b.some((other) => isWithin(each, other))) &&
  b.every((each) => a.some((other) => isWithin(each, other)));

/** The same article, down to where the one that is less deep ends. */
function isWithin(a: CitedTitle, b: CitedTitle): boolean {
  if (a.title !== b.title) return false;
  return a.place.length <= b.place.length
    ? a.place.every((each, at) => each === b.place[at])
    : b.place.every((each, at) => each === a.place[at]);
}
