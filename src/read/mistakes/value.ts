import { type LineCheck, quotedText } from "./line-check.ts";

const blockHeader = /^[|>](?:[-+][1-9]?|[1-9][-+]?)?$/u;
const anchor = /^[&*][A-Za-z][\w-]*(?:\s|$)/u;
const tag = /^!(?:[A-Za-z!<]|$)/u;

/** `&a`, `*a`, `!include`, `<<`: YAML's means to say one thing in another place, which no file here may use. */
export const machinery: LineCheck = ({ key, value }, text) => {
  const written = text.slice(value.start, value.end);
  const name = key === undefined ? "" : text.slice(key.start, key.end);
  const place = { start: value.start, end: value.end };
  const values = { text: written };
  if (name === "<<") return { ...place, rule: "yaml/no-anchors", message: "merge", values: {} };
  if (anchor.test(written))
    return {
      ...place,
      rule: "yaml/no-anchors",
      message: written.startsWith("&") ? "anchor" : "alias",
      values,
    };
  return tag.test(written) ? { ...place, rule: "yaml/no-tags", message: "tag", values } : undefined;
};

/** Whether brackets that open the value close only at its end. */
function isBracketed(written: string): boolean {
  let open = 0;
  for (let at = 0; at < written.length; at += 1) {
    const sign = written.charAt(at);
    if ("[{".includes(sign)) open += 1;
    if ("]}".includes(sign)) open -= 1;
    if (open === 0) return at === written.length - 1;
  }
  return true;
}

function needsQuotes(written: string): boolean {
  const first = written.charAt(0);
  if ("@`%]},".includes(first)) return true;
  if ("*&!".includes(first)) return !anchor.test(written) && !tag.test(written);
  if (first === "|" || first === ">") return !blockHeader.test(written);
  return (
    "[{".includes(first) &&
    !isBracketed(written.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, (quoted) => "x".repeat(quoted.length)))
  );
}

/** `name: *号`: signs that mean something to YAML at the beginning of a value. */
export const specialStart: LineCheck = (line, text) => {
  const { key, dash, value, unclosed } = line;
  if (key === undefined && dash === -1) return undefined;
  const written = text.slice(value.start, value.end);
  const isDash = key !== undefined && /^[-?] /u.test(written);
  if (written === "" || unclosed !== undefined || !(isDash || needsQuotes(written))) return undefined;
  return {
    rule: "yaml/special-start-quoted",
    message: "quote",
    start: value.start,
    end: value.end,
    values: { sign: written.charAt(0) },
    fix: [{ ...value, text: quotedText(written) }],
  };
};

/** `[甲` with nothing to close it. */
export const openBracket: LineCheck = ({ value, unclosed }) =>
  unclosed === "[" || unclosed === "{"
    ? {
        rule: "yaml/brackets-closed",
        message: "open",
        start: value.start,
        end: value.start + 1,
        values: { sign: unclosed },
      }
    : undefined;

const wideList = /^(?:［.*］|【[^【】]*[，、,；][^【】]*】)$/u;
const quotedParts = /"(?:[^"\\]|\\.)*"|'[^']*'/gu;

/** A full-width comma with a key behind it. */
const wideMapComma = /[，；、]\s*[a-z][A-Za-z0-9]*\s*[:：]/u;

/** `{value: 20，unit: 工作日}`, `[甲，乙]`, `［甲, 乙］`: one entry, or none, where several were meant. */
export const wideBrackets: LineCheck = ({ value }, text) => {
  const written = text.slice(value.start, value.end);
  const rule = "yaml/lists-half-width";
  const isMap = /^\{.*\}$/u.test(written);
  if (isMap && wideMapComma.test(written.replace(quotedParts, "")))
    return { rule, message: "map", ...value, values: {} };
  if (wideList.test(written)) return { rule, message: "brackets", ...value, values: {} };
  if (!/^\[.*\]$/u.test(written)) return undefined;
  const bare = written.replace(quotedParts, "");
  return /[，、；]/u.test(bare) ? { rule, message: "commas", ...value, values: {} } : undefined;
};

/** `甲 #1`: YAML takes it for a comment and drops it. Where nothing is left, the shape check says so. */
export const droppedText: LineCheck = ({ key, dash, value, comment, end }, text) => {
  if (comment === -1 || value.end === value.start || (key === undefined && dash === -1)) return undefined;
  if (/^["'[{|>]/u.test(text.charAt(value.start))) return undefined;
  const dropped = text.slice(comment, end);
  if (!/^#(?:[^\s#]|[ \t]*\d)/u.test(dropped)) return undefined;
  return {
    rule: "yaml/comment-meant",
    message: "dropped",
    start: comment,
    end,
    values: { text: dropped.slice(1).trim() },
    harmless: true,
  };
};
