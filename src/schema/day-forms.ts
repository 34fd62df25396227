import { chineseNumber } from "../model/chinese-number.ts";
import { withoutQuotes } from "../model/without-quotes.ts";
import { isDate } from "./formats.ts";

/** What a text in the place of a date says. */
export type DayForm =
  /** The day meant is certain. */
  | { readonly kind: "other-form"; readonly day: string }
  /** A number Excel shows as a date, if it was one. */
  | { readonly kind: "serial"; readonly day: string }
  /** Written rightly, but no such day. */
  | { readonly kind: "no-such-day" }
  | { readonly kind: "none" };

const two = (text: string): string => text.padStart(2, "0");
/** Serial 0 in Excel's and WPS's counting, good for all days from March 1900 on. */
const serialZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** 1990-01-01 to 2079-06-06: the serials that can be a day of a catalogue. */
const serials = { from: 32_874, to: 65_536 };

const forms: readonly RegExp[] = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u,
  /^(\d{4})[-/.–—‐−](\d{1,2})[-/.–—‐−](\d{1,2})(?:[T ]?00:00(?::00)?(?:\.0+)?Z?)?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

/** Arabic digits for Chinese ones: 二〇二六年十一月二十三日. */
const arabic = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十廿卅]+/gu, (digits) => String(chineseNumber(digits) ?? digits));

/** Reads the common ways to write a day. Order day–month is never guessed. */
export function dayFormOf(text: string): DayForm {
  const plain = arabic(withoutQuotes(text).normalize("NFKC").trim());
  for (const form of forms) {
    const match = form.exec(plain);
    if (match === null) continue;
    const [, year = "", month = "", day = ""] = match;
    const written = `${year}-${two(month)}-${two(day)}`;
    return isDate(written) ? { kind: "other-form", day: written } : { kind: "no-such-day" };
  }
  const serial = /^\d{5}(\.0+)?$/u.test(plain) ? Number(plain) : 0;
  if (serial >= serials.from && serial <= serials.to)
    return { kind: "serial", day: new Date(serialZero + serial * dayLength).toISOString().slice(0, 10) };
  return { kind: "none" };
}
