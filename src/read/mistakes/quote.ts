import { closedAt } from "../lines.ts";
import { type LineCheck, quotedText } from "./line-check.ts";

const wrapped = /^(?:“([^“”]*)”|„([^“”]*)“|‘([^‘’]*)’|＂([^＂]*)＂|＇([^＇]*)＇|”([^“”]*)”|’([^‘’]*)’)$/u;

/** `“甲”`: the quotes are part of the text and would be published. */
export const wideQuotes: LineCheck = ({ value }, text) => {
  const written = text.slice(value.start, value.end);
  if (written.length < 2 || !wrapped.test(written)) return undefined;
  return {
    rule: "yaml/quotes-half-width",
    message: "wide",
    start: value.start,
    end: value.end,
    values: { text: written.slice(1, -1) },
    harmless: true,
  };
};

/** A half-width quote that a full-width one was to close, that nothing closes, or that closes too early. */
export const openQuotes: LineCheck = (line, text) => {
  const { value, end: lineEnd } = line;
  const sign = text.charAt(value.start);
  if (sign !== '"' && sign !== "'") return undefined;
  const rule = "yaml/quotes-closed";
  const written = text.slice(value.start, lineEnd);
  if (line.unclosed !== undefined) {
    const last = text.charAt(lineEnd - 1);
    const isMixed = lineEnd - value.start > 1 && "”“’‘＂＇".includes(last);
    const at = { start: value.start, end: value.start + 1 };
    if (isMixed)
      return {
        rule,
        message: "mixed",
        ...at,
        values: { sign, last },
        fix: [{ start: lineEnd - 1, end: lineEnd, text: sign }],
      };
    return {
      rule,
      message: "open",
      ...at,
      values: { sign },
      repair: [{ start: lineEnd, end: lineEnd, text: sign }],
    };
  }
  const close = closedAt(written, sign, 1);
  if (close === -1) return undefined;
  const rest = written.slice(close);
  if (/^(?:[ \t]+#.*|[ \t]*)$/u.test(rest)) return undefined;
  return {
    rule,
    message: "after",
    start: value.start + close,
    end: value.end,
    values: { text: rest.trim() },
    fix: [{ start: value.start, end: value.end, text: quotedText(text.slice(value.start, value.end)) }],
  };
};
