/** The line break a text uses, by its first one; `\n` where it has none. */
export const newlineOf = (text: string): string => (/\r?\n/u.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n");

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** Where the line of an offset ends, without its line break. */
export function lineEnd(text: string, offset: number): number {
  const stop = text.indexOf("\n", offset);
  if (stop === -1) return text.length;
  return stop > offset && text.charAt(stop - 1) === "\r" ? stop - 1 : stop;
}

/** Where the line behind the one of an offset begins; the text's end where there is none. */
export function nextLine(text: string, offset: number): number {
  const stop = text.indexOf("\n", offset);
  return stop === -1 ? text.length : stop + 1;
}

/** How many characters stand before an offset in its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Whether only blanks stand before an offset in its line. */
export const beginsLine = (text: string, offset: number): boolean =>
  /^[ \t]*$/u.test(text.slice(lineStart(text, offset), offset));
