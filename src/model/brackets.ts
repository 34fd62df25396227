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
/** Any of these marks, in either width. */
export const pairedMark = /[()[\]（）［］《》【】〔〕“”‘’「」]/u;
const anyMark = new RegExp(pairedMark, "gu");

/** A mark that stands open, and what closes it. */
interface Open {
  readonly mark: string;
  readonly due: string;
}
const noOpen: readonly Open[] = [];

/** The first bracket, quote or book-title mark without its other half; `1)` and `a）` at the head of a point are none. */
export function unpairedMark(text: string): string | undefined {
  const marks = text.match(anyMark);
  if (marks === null || areNested(marks)) return undefined;
  let open = noOpen;
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const plain = widths[mark] ?? mark;
    const due = pairs[plain];
    if (due !== undefined) open = [...open, { mark, due }];
    else if (open.at(-1)?.due === plain) open = open.slice(0, -1);
    else if (!isNumbering(text, index, plain)) return mark;
  }
  return open.at(-1)?.mark;
}

/** Whether each mark is closed by its other half, as nearly always. */
function areNested(marks: readonly string[]): boolean {
  const due: string[] = [];
  for (const mark of marks) {
    const plain = widths[mark] ?? mark;
    const closing = pairs[plain];
    if (closing !== undefined) due.push(closing);
    else if (due.pop() !== plain) return false;
  }
  return due.length === 0;
}

/** An apostrophe, or the bracket after the number of a point. */
const isNumbering = (text: string, index: number, mark: string): boolean =>
  (mark === "’" && /[A-Za-z]$/u.test(text.slice(0, index))) ||
  (mark === ")" && /[\da-z一二三四五六七八九十]$/iu.test(text.slice(0, index)));
