/** Characters that take two columns of a terminal: East Asian wide and full-width (Unicode TR 11), as ranges. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
/**
 * Characters Unicode calls ambiguous that Chinese terminals and fonts set full width: quotation marks, dashes and
 * ellipsis of Chinese text, circled numbers.
 */
const ambiguous = /[“”‘’…—·①-⑳×≥≤]/u;
const zeroWidth = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]$/u;

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return 1;
  if (wide.some(([from, to]) => code >= from && code <= to)) return 2;
  if (ambiguous.test(character)) return character === "·" ? 1 : 2;
  return zeroWidth.test(character) ? 0 : 1;
}

/** Columns a text takes in a terminal; Chinese characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text with spaces after it up to `columns`; longer text is returned as it is. */
export const padEnd = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - displayWidth(text)));

/** Punctuation that must not begin a line (GB/T 15834). */
const closing = /^[，。、；：？！）》」』”’…%℃,.;:?!)\]}]$/u;

/** Lines of at most `columns`; Chinese breaks anywhere but before closing punctuation, Latin words stay whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let width = 0;
    for (const piece of paragraph.match(/[\x21-\x7e]+|\s+|[^\x21-\x7e\s]/gu) ?? []) {
      const size = displayWidth(piece);
      const hangs = closing.test(piece) && width + size <= columns + 2;
      if (width + size > columns && line !== "" && !hangs) {
        lines.push(line.trimEnd());
        line = "";
        width = 0;
        if (/^\s+$/u.test(piece)) continue;
      }
      line += piece;
      width += size;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
