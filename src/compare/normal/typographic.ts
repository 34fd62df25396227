/** Nothing in such a text is written in more than one way. */
const plain = /^[\u4e00-\u9fff]*$/u;

/** Most sentences are of Han characters and a few marks; 、 behind a numeral may be numbering. */
const common = /^(?:[\u4e00-\u9fff，。；]|(?<![一二三四五六七八九十])、)*$/u;
const stops = /[，。；、]+/gu;

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  middot: "·",
};
const markup = /<\/?[a-z][^<>]{0,80}>|&(?:([a-z]{2,6})|#(\d{1,5}));/giu;

/** Tags are a break in the text where they end a paragraph, and nothing elsewhere. */
function withoutMarkup(text: string): string {
  if (!/[<&]/u.test(text)) return text;
  let bare = text;
  for (let round = 0; round < 4; round += 1) {
    const next = bare.replace(markup, (whole: string, name?: string, code?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return /^<\/?(?:p|br|div|li|tr)\b/iu.test(whole) ? "\n" : "";
    });
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

const marks: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["（【〔［〖", "("],
    ["）】〕］〗", ")"],
    ["[", "("],
    ["]", ")"],
    ["“”„‟‘’「」『』＂＇'", '"'],
    ["—–‐‑−－―─～〜~", "-"],
    ["《》〈〉", ""],
    ["·•・", "·"],
  ].flatMap(([from = "", to = ""]) => [...from].map((mark) => [mark, to])),
);
const anyMark = new RegExp(
  `[${Object.keys(marks)
    .join("")
    .replace(/[[\]\\]/gu, "\\$&")}]`,
  "gu",
);

/** 1、 1. 1） （1） 一、 （一） ① at the head of a clause; `3、5日` is no numbering. */
const numbering =
  /(^|[,，、；;。:：\n])(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[、.]?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:、|\)|\.(?!\d))(?![\d一二三四五六七八九十])|[①-⑳])+/gu;

function folded(text: string): string {
  return text
    .replace(/[\u2f00-\u2fdf\u3300-\u33ff\uf900-\ufaff\uff01-\uff5e\u3000]/gu, (wide) =>
      wide.normalize("NFKC"),
    )
    .replace(/[\p{Cf}\ufffd]/gu, "")
    .replace(anyMark, (mark) => marks[mark] ?? mark)
    .replace(/-{2,}/gu, "-")
    .replace(/\s*[\n\r]\s*/gu, "\n")
    .replace(/(?<![A-Za-z0-9])[^\S\n]+|[^\S\n]+(?![A-Za-z0-9])/gu, "")
    .replace(/[^\S\n]+/gu, " ");
}

function punctuated(text: string): string {
  return text
    .replace(/(\d),(?=\d{3}(?!\d))/gu, "$1")
    .replace(/(?<!\d)[、:]|[、:](?!\d)|[，；。：;!！?？\n]|\.(?![A-Za-z0-9_/])/gu, ",")
    .replace(/,{2,}/gu, ",")
    .replace(/^,+|,+$/gu, "");
}

const oncePer = (text: string): string =>
  punctuated(folded(withoutMarkup(text)).replace(numbering, "$1")).replace(
    /(\d)个(?=工作日|自然日|小时)/gu,
    "$1",
  );

/**
 * The text with everything made equal that is only a way of setting it: width, spaces, brackets, numbering, kinds of
 * punctuation and a final one, quotes, 《》, HTML leftovers, 20个工作日 for 20工作日. Twice is the same as once.
 */
export function typographic(text: string): string {
  if (plain.test(text)) return text;
  if (common.test(text)) return text.replace(stops, ",").replace(/^,|,$/gu, "") || text;
  let set = text;
  for (let round = 0; round < 4; round += 1) {
    const next = oncePer(set);
    if (next === set) break;
    set = next;
  }
  return set === "" ? text.trim() : set;
}
