const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day of the calendar written `2026-11-23` (GB/T 7408). */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= (month === 2 && !isLeap(year) ? 28 : (days[month - 1] ?? 0));
}

/** An https address of a public page: no user name, no other scheme, no white space or Chinese punctuation. */
export function isHttpsUrl(text: string): boolean {
  return /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?([/?#][^\s<>"'`\\“”‘’\u3000-\u303f\uff00-\uffef]*)?$/u.test(
    text,
  );
}

/** The formats the schemas name; used by the validators that are compiled ahead of time. */
export const formats = { date: isDate, "https-url": isHttpsUrl };

/** Length in code points, as JSON Schema counts it. */
export function codePoints(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at += 1)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length -= 1;
      at += 1;
    }
  return length;
}

/** Equality of JSON values, for `uniqueItems`. */
export function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b))
  );
}
