import { setValue } from "../model/edit.ts";
import { withoutQuotes } from "../model/without-quotes.ts";
import { dayFormOf } from "./day-forms.ts";
import { codePoints, isHttpsUrl } from "./formats.ts";
import type { Mistake, RefusedValue } from "./mistake.ts";
import { nodeAt, type SchemaNode } from "./node.ts";

/** A day in another form, or no day at all. */
export function notADay({ pointer, text, label, key }: RefusedValue): Mistake {
  const rule = "schema/date-form";
  const form = dayFormOf(text);
  const values = { label, key, text };
  switch (form.kind) {
    case "other-form":
      return {
        rule,
        message: "other-form",
        values: { ...values, day: form.day },
        fix: setValue(pointer, form.day),
      };
    case "serial":
      return { rule, message: "serial", values: { ...values, day: form.day } };
    case "no-such-day":
      return { rule, message: "no-such-day", values };
    case "none":
      return { rule, message: "no-day", values };
  }
}

export function notHttps({ pointer, text, label, key }: RefusedValue): Mistake {
  const rule = "schema/https-url";
  const meant = withoutQuotes(text)
    .normalize("NFKC")
    .replace(/[。，；\s]+$/u, "");
  // A remark in brackets behind an address is no part of it.
  if (isHttpsUrl(meant) && !/[（）]/u.test(text))
    return {
      rule,
      message: "meant",
      values: { label, key, text, meant },
      fix: setValue(pointer, meant),
    };
  const secure = text.trim().replace(/^http:\/\//iu, "https://");
  return secure !== text.trim() && isHttpsUrl(secure)
    ? { rule, message: "not-secure", values: { label, key, text, secure } }
    : { rule, message: "no-url", values: { label, key, text } };
}

export function notAnId({ pointer, node, text, label, key }: RefusedValue): Mistake {
  const rule = "schema/id-form";
  const meant = withoutQuotes(text).normalize("NFKC");
  if (new RegExp(String(node["pattern"]), "u").test(meant))
    return {
      rule,
      message: "meant",
      values: { label, key, text, meant },
      fix: setValue(pointer, meant),
    };
  return { rule, message: codePoints(text) > 64 ? "long" : "characters", values: { label, key, text } };
}

/** Text that breaks the pattern of its place; the schema's example shows the right form. */
export const wrongForm = (subject: RefusedValue): Mistake => ({
  rule: "schema/valid",
  message: "form",
  values: { label: subject.label, key: subject.key, text: subject.text, example: exampleOf(subject) },
});

function exampleOf({ document, path }: RefusedValue): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const examples = nodeAt(document.kind, path.slice(0, depth)).node["examples"];
    if (Array.isArray(examples)) return String(examples.flat(9)[0]);
  }
  return "";
}

export const tooLong = ({ text, label, key }: RefusedValue, limit: unknown): Mistake => ({
  rule: "schema/text-length",
  message: "long",
  values: { label, key, length: codePoints(text), limit: Number(limit) },
});

export const tooShort = (subject: RefusedValue, limit: unknown): Mistake =>
  subject.value === ""
    ? empty(subject)
    : {
        rule: "schema/text-length",
        message: "short",
        values: { label: subject.label, key: subject.key, text: subject.text, limit: Number(limit) },
      };

/** A key without a value, a text of blanks only, or a value that a # has made a comment. */
export function empty({ document, pointer, value, label, key }: RefusedValue): Mistake {
  const rule = "schema/not-empty";
  if (typeof value === "string" && value !== "") return { rule, message: "blank", values: { label, key } };
  const { line, column } = document.locate(pointer, "key").end;
  const behind = (document.text.split("\n")[line - 1] ?? "").slice(column - 1);
  const comment = value === null ? /^:[ \t]+#(\S.*)$/u.exec(behind.trimEnd())?.[1] : undefined;
  return comment === undefined
    ? { rule, message: "value", values: { label, key } }
    : { rule, message: "comment", values: { label, key, text: comment } };
}

/** A code or other text written without quotes, which YAML has read as a number or flag. */
export function unquoted({ pointer, text, label, key }: RefusedValue): Mistake {
  // What Excel shows of a long number; its last digits are lost.
  if (/^\d\.\d+e\+\d+$/iu.test(text))
    return { rule: "schema/code-quoted", message: "scientific", values: { label, key, text } };
  return {
    rule: "schema/code-quoted",
    message: "unquoted",
    values: { label, key, text },
    fix: setValue(pointer, text),
  };
}

/** `- 窗口: 办理`, a text whose colon and space made it a key with a value; `undefined` for any other map. */
export function splitByColon({ document, pointer, value, label, key }: RefusedValue): Mistake | undefined {
  if (Array.isArray(value) || Object.keys(value as object).length !== 1) return undefined;
  const { start, end } = document.locate(pointer, "value");
  const written = (document.text.split("\n")[start.line - 1] ?? "").slice(start.column - 1);
  const owner = document.locate(pointer, "key").start.line;
  if (owner !== start.line || start.line !== end.line || /^["'{]/u.test(written)) return undefined;
  return { rule: "schema/right-type", message: "colon", values: { label, key, text: written.trim() } };
}

/** Whether the schema's pattern is that of an id. */
export const isIdPattern = (node: SchemaNode): boolean =>
  node["pattern"] === nodeAt("item", ["modes", "0", "collects", "0"]).node["pattern"];
