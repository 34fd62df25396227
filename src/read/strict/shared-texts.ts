/** Keys, words of code lists, dates and ids are no longer; what is longer is hardly ever said twice. */
const longest = 20;
/** Texts of one length that are remembered; a power of two. One that has lost its place is made again. */
const places = 256;

/** One string for short texts that are equal: it need not be made, kept and looked at again wherever it is read. */
export class SharedTexts {
  private readonly known = new Array<string>((longest + 1) * places);

  /** The part of a text from `start` to `end`. */
  of(text: string, start: number, end: number): string {
    const length = end - start;
    if (length > longest) return text.slice(start, end);
    const middle = text.charCodeAt(start + (length >> 1));
    const hash = (text.charCodeAt(start) * 31 + middle) * 31 + text.charCodeAt(end - 1);
    const place = length * places + (hash & (places - 1));
    const known = this.known[place];
    if (known !== undefined && text.startsWith(known, start)) return known;
    const part = text.slice(start, end);
    this.known[place] = part;
    return part;
  }
}
