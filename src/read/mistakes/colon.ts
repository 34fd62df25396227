import type { ReadingMessage } from "../../model/diagnostic.ts";
import { type LineCheck, nameOf, quotedText } from "./line-check.ts";

/** `name：甲`: YAML sees no key at all. */
export const wideColon: LineCheck = ({ key, value, end }, text) => {
  if (key === undefined || key.sign === ":") return undefined;
  const until = key.colon + 1 + key.gap.length;
  return {
    rule: "yaml/colon-half-width",
    message: "wide",
    start: key.colon,
    end: key.colon + 1,
    values: { key: text.slice(key.start, key.end), sign: key.sign },
    fix: [{ start: key.end, end: until, text: value.start < end ? ": " : ":" }],
  };
};

/** `name:甲`, or a full-width or no-break space behind the colon. */
export const closeColon: LineCheck = ({ key, value, end }, text) => {
  if (key === undefined || key.sign !== ":") return undefined;
  const odd = /[^ \t]/u.exec(key.gap)?.[0];
  if (!key.close && odd === undefined) return undefined;
  // Behind a space of its own YAML reads on: the blank is part of the value then.
  if (key.gap.startsWith(" ")) return undefined;
  const behind = key.colon + 1;
  const place = { rule: "yaml/space-after-colon", start: key.colon, end: behind } as const;
  const values = { key: text.slice(key.start, key.end) };
  if (odd === undefined)
    return { ...place, message: "missing", values, fix: [{ start: behind, end: behind, text: " " }] };
  return {
    ...place,
    message: "wide",
    start: behind,
    end: behind + key.gap.length,
    values: { ...values, code: nameOf(odd) },
    fix: [{ start: behind, end: behind + key.gap.length, text: value.start < end ? " " : "" }],
  };
};

const quotedParts = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gu;
/** A key within `{…}` whose colon is full-width or has no space behind it. */
const flowKey = /[{,，；、]\s*([a-z][A-Za-z0-9]*)\s*([：﹕︓∶]|:(?=[^\s,}]))/gu;

/** `{value：20}` and `{value:20}`: YAML takes key and value together for a key without a value. */
export const flowColon: LineCheck = ({ value }, text) => {
  const written = text.slice(value.start, value.end);
  if (!/^\{.*\}$/u.test(written)) return undefined;
  const bare = written.replace(quotedParts, (quoted) => "x".repeat(quoted.length));
  const keys = [...bare.matchAll(flowKey)].map(({ 0: all, 1: key = "", 2: sign = "", index }) => {
    const start = value.start + index + all.length - sign.length;
    return { key, sign, start, end: start + sign.length };
  });
  const [first] = keys;
  if (first === undefined) return undefined;
  const { key, sign, start, end } = first;
  const message: ReadingMessage =
    sign === ":"
      ? { rule: "yaml/space-after-colon", message: "missing", values: { key } }
      : { rule: "yaml/colon-half-width", message: "wide", values: { key, sign } };
  return {
    ...message,
    start,
    end,
    fix: keys.map(({ start, end }) => ({ start, end, text: ": " })),
  };
};

/** `name: 注意: 带原件`: a second colon makes YAML expect a map. */
export const colonInValue: LineCheck = ({ key, value }, text) => {
  if (key === undefined) return undefined;
  const written = text.slice(value.start, value.end);
  if (/^["'[{|>&*!]/u.test(written)) return undefined;
  const at = written.search(/:(?:[ \t]|$)/u);
  if (at === -1) return undefined;
  return {
    rule: "yaml/colon-in-value-quoted",
    message: "quote",
    start: value.start + at,
    end: value.start + at + 1,
    values: { key: text.slice(key.start, key.end) },
    fix: [{ ...value, text: quotedText(written) }],
  };
};
