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
const widths: Readonly<Record<string, string>> = { "（": "(", "）": ")", "［": "[", "］": "]" };
const hasMark = /[()[\]（）［］《》【】〔〕“”‘’「」]/u;
const anyMark = new RegExp(hasMark, "gu");

/** A mark that stands open, and what closes it. */
interface Open {
  readonly mark: string;
  readonly due: string;
}
const none: readonly Open[] = [];

/** The first bracket, quote or book-title mark without its other half; `1)` and `a）` at the head of a point are none. */
export function unpairedMark(text: string): string | undefined {
  if (!hasMark.test(text)) return undefined;
  let open = none;
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const plain = widths[mark] ?? mark;
    const due = pairs[plain];
    if (due !== undefined) open = [...open, { mark, due }];
    else if (open.at(-1)?.due === plain) open = open.slice(0, -1);
    else if (!isNumbering(text, index, plain)) return mark;
  }
  return open.at(-1)?.mark;
}

/** An apostrophe, or the bracket after the number of a point. */
const isNumbering = (text: string, index: number, mark: string): boolean =>
  (mark === "’" && /[A-Za-z]$/u.test(text.slice(0, index))) ||
  (mark === ")" && /[\da-z一二三四五六七八九十]$/iu.test(text.slice(0, index)));
