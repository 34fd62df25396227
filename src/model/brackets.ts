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
/** By UTF-16 unit; a table, since every text of a catalogue is looked through. */
const isMark = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const mark of "()[]（）［］《》【】〔〕“”‘’「」") table[mark.charCodeAt(0)] = 1;
  return table;
})();

/** The first bracket, quote or book-title mark without its other half; `1)` and `a）` at the head of a point are none. */
export function unpairedMark(text: string): string | undefined {
  /** Where marks stand open, and what closes them. */
  const open: number[] = [];
  const due: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isMark[text.charCodeAt(at)] !== 1) continue;
    const mark = text.charAt(at);
    const plain = widths[mark] ?? mark;
    const closes = pairs[plain];
    if (closes !== undefined) {
      open.push(at);
      due.push(closes);
    } else if (due.at(-1) === plain) {
      open.pop();
      due.pop();
    } else if (!isNumbering(text, at, plain)) return mark;
  }
  const last = open.at(-1);
  return last === undefined ? undefined : text.charAt(last);
}

/** An apostrophe, or the bracket after the number of a point. */
const isNumbering = (text: string, index: number, mark: string): boolean =>
  (mark === "’" && /[A-Za-z]$/u.test(text.slice(0, index))) ||
  (mark === ")" && /[\da-z一二三四五六七八九十]$/iu.test(text.slice(0, index)));
