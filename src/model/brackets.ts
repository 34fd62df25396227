/** Closing marks by their opening ones; width makes no difference. */
const pairs: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "《": "》",
  "【": "】",
  "〔": "〕",
  "“": "”",
  "‘": "’",
  "「": "」",
};
const closing: ReadonlySet<string> = new Set(Object.values(pairs));
const widths: Readonly<Record<string, string>> = { "（": "(", "）": ")", "［": "[", "］": "]" };
/** Most texts have none of these, or only pairs of them. */
const anyMark = /[()[\]（）［］《》【】〔〕“”‘’「」]/u;
const marks = /[()[\]（）［］《》【】〔〕“”‘’「」]/gu;

/** The first bracket, quote or book-title mark without its other half; `1)` and `a）` at the head of a point are none. */
export function unpairedMark(text: string): string | undefined {
  if (!anyMark.test(text)) return undefined;
  const open: { readonly mark: string; readonly closes: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const plain = widths[mark] ?? mark;
    const closes = pairs[plain];
    if (closes !== undefined) open.push({ mark, closes });
    else if (closing.has(plain) && open.at(-1)?.closes === plain) open.pop();
    else if (!isNumbering(text, index, plain)) return mark;
  }
  return open.at(-1)?.mark;
}

/** An apostrophe, or the bracket after the number of a point. */
const isNumbering = (text: string, index: number, mark: string): boolean =>
  mark === "’" || (mark === ")" && /[\da-z一二三四五六七八九十]$/iu.test(text.slice(0, index)));
