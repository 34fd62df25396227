/** Numbers a source puts before its points: （四）, 3., 5、, ①; not 3.5米, nor 一、二级. */
const numbering =
  /^\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}(?:[、．)）]|\.(?!\d))|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]+[、级类])|[①-⑳])\s*/u;

/** A point of a source's list without the number it has there: pages number for themselves. */
export function withoutNumber(text: string): string {
  const bare = text.replace(numbering, "");
  return bare === "" ? text : bare;
}

/** One sentence or point without its end mark; text of several sentences keeps its last full stop. */
export function withoutEnd(text: string): string {
  const bare = text.replace(/[；;，,、\s]+$/u, "");
  return /。./u.test(bare) ? bare : bare.replace(/。$/u, "") || text;
}

/** Any text without its end mark, as it stands before a mark of ours. */
export const unended = (text: string): string => text.replace(/[；;，,、。\s]+$/u, "") || text;

/** Words joined by 、, texts with marks of their own by ；. */
export const joined = (texts: readonly string[]): string =>
  texts.map(unended).join(texts.some((text) => /[、，；。：]/u.test(unended(text))) ? "；" : "、");

/** A list of points, each on a line of its own. */
export const lines = (texts: readonly string[]): string =>
  texts.map((text) => unended(withoutNumber(text))).join("\n");

const longest = 36;
const closing: Readonly<Record<string, string>> = { "（": "）", "(": ")", "《": "》", "“": "”", "〔": "〕" };

/** Where a bracket opens that the text does not close; its length where there is none. */
function openBracket(text: string): number {
  const open: { readonly at: number; readonly due: string }[] = [];
  for (const [at, mark] of [...text].entries()) {
    const due = closing[mark];
    if (due !== undefined) open.push({ at, due });
    else if (open.at(-1)?.due === mark) open.pop();
  }
  return open[0]?.at ?? [...text].length;
}

/** A name short enough for a label: cut before a bracket rather than inside it, after a clause rather than in a word. */
export function shortName(text: string): string {
  const name = unended(withoutNumber(text));
  const characters = [...name];
  if (characters.length <= longest) return name;
  const head = characters.slice(0, longest - 1).join("");
  const open = openBracket(head);
  if (open >= 4 && open < longest - 1) return characters.slice(0, open).join("");
  const clause = /^.{11,}(?=[，；：、])/u.exec(head)?.[0] ?? head;
  return `${unended(clause)}…`;
}
