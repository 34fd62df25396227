import { type LineCheck, nameOf } from "./line-check.ts";

/** Signs that word processors put before the entries of a list; `*` and `+` are bullets only before a space. */
const bullet = /^(?:[•●○◦▪■□◆◇►▶➢➤∙－–―−‐‑﹣]|—(?!—)|[*+](?=[ \t\u3000]))[ \t\u00a0\u3000]*/u;

/** `• 甲`: not a list to YAML, but the end of the line above. */
export const wideDash: LineCheck = (line, text) => {
  const found = bullet.exec(text.slice(line.content, line.end))?.[0];
  if (found === undefined) return undefined;
  return {
    rule: "yaml/dash-half-width",
    message: "bullet",
    start: line.content,
    end: line.content + 1,
    values: { sign: found.trim() },
    fix: [{ start: line.content, end: line.content + found.length, text: "- " }],
  };
};

/** `-甲`, or a full-width space behind the dash. */
export const closeDash: LineCheck = (line, text) => {
  const rule = "yaml/space-after-dash";
  const marks = text.slice(line.at, line.content);
  const odd = /[\u00a0\u3000]+/u.exec(marks);
  if (line.dash !== -1 && odd !== null) {
    const start = line.at + odd.index;
    const end = start + odd[0].length;
    return {
      rule,
      message: "wide",
      start,
      end,
      values: { code: nameOf(odd[0]) },
      fix: [{ start, end, text: " " }],
    };
  }
  if (text.charAt(line.content) !== "-" || !/^-[^\s-]/u.test(text.slice(line.content, line.content + 2)))
    return undefined;
  // In `key: -5` the dash belongs to a value; here it begins the line.
  const end = line.content + 1;
  return {
    rule,
    message: "missing",
    values: {},
    start: line.content,
    end,
    fix: [{ start: end, end, text: " " }],
  };
};

/** `＃ 注释`: not a comment to YAML. */
export const wideHash: LineCheck = (line, text) => {
  if (!/[＃﹟]/u.test(text.charAt(line.content))) return undefined;
  const start = line.content;
  return {
    rule: "yaml/comment-half-width",
    message: "wide",
    values: {},
    start,
    end: start + 1,
    fix: [{ start, end: start + 1, text: "#" }],
  };
};
