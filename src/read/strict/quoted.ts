import { isBlank } from "../doubtful.ts";
import { fallBack } from "./fall-back.ts";

const single = "'";
const backslash = 92;

/** The offset behind a quoted scalar's closing quote; it must close on its own line. */
export function quotedEnd(text: string, start: number, end: number): number {
  const quote = text.charAt(start);
  let at = text.indexOf(quote, start + 1);
  while (at !== -1 && at < end && quote === single && text.charAt(at + 1) === single)
    at = text.indexOf(quote, at + 2);
  return at === -1 || at >= end ? fallBack() : at + 1;
}

/** The text a quoted scalar means; escapes, and texts of blanks only, are left to the full parser. */
export function quotedValue(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  if (isBlank(inner)) fallBack();
  if (text.charAt(start) === single) return inner.includes(single) ? inner.replaceAll("''", single) : inner;
  for (let at = start + 1; at < end; at += 1) if (text.charCodeAt(at) === backslash) fallBack();
  return inner;
}
