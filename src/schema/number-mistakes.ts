import { replaced } from "../model/edit.ts";
import { parentOf, valueAt } from "../model/pointer.ts";
import { amountOf } from "./amount.ts";
import type { Mistake, Subject } from "./mistake.ts";

const rule = "schema/whole-number";

/** Text, or a fraction, where a whole number is due. */
export function notAWholeNumber(subject: Subject): Mistake {
  const { value, text, label, key, pointer } = subject;
  if (typeof value === "number") {
    const message = Number.isFinite(value) ? "fraction" : "unclear";
    return { rule, message, values: { label, key, text } };
  }
  const amount = amountOf(text);
  const isLimit = key === "value";
  const unit = isLimit ? valueAt(subject.document.value, `${parentOf(pointer)}/unit`) : undefined;
  switch (amount.kind) {
    case "on-the-spot":
      return isLimit ? onTheSpot(subject, unit) : { rule, message: "unclear", values: { label, key, text } };
    case "vague":
      return { rule, message: "vague", values: { label, key, text } };
    case "none":
      return { rule, message: "unclear", values: { label, key, text } };
    case "days":
      return withUnit(subject, unit, amount.value, undefined);
    case "exact":
      if (amount.unit !== undefined && isLimit) return withUnit(subject, unit, amount.value, amount.unit);
      if (amount.unit !== undefined) return { rule, message: "unclear", values: { label, key, text } };
      return {
        rule,
        message: "digits",
        values: { label, key, text, number: amount.value },
        edits: replaced(subject.document, pointer, String(amount.value)),
      };
  }
}

/** 0x14, 020, 2e1, +20: numbers to YAML, which nobody writes in a form. */
export const notPlain = ({ document, pointer, value, text, label, key }: Subject): Mistake => ({
  rule,
  message: "plain",
  values: { label, key, text, number: Number(value) },
  edits: replaced(document, pointer, String(value)),
});

/** 20个工作日 as the number: certain when the unit beside it is the same, or, for 20天, at least a kind of day. */
function withUnit(subject: Subject, unit: unknown, number: number, said: string | undefined): Mistake {
  const { text, pointer, document, key, label } = subject;
  const isCertain = said === undefined ? unit === "工作日" || unit === "自然日" : unit === said;
  const missing = unit === undefined ? [`${parentOf(pointer)}/unit`] : [];
  if (said === undefined && !isCertain)
    return { rule, message: "days", values: { label, key, text, number }, explains: missing };
  return {
    rule,
    message: "unit-inside",
    values: { label, key, text, number, unit: said ?? String(unit) },
    edits: isCertain
      ? replaced(document, pointer, String(number))
      : afterwards(subject, unit, `${number}`, said ?? ""),
    explains: missing,
  };
}

function onTheSpot(subject: Subject, unit: unknown): Mistake {
  const { document, pointer, text } = subject;
  const beside = `${parentOf(pointer)}/unit`;
  const both = [...(replaced(document, pointer, "0") ?? []), ...(replaced(document, beside, "当场") ?? [])];
  return {
    rule: "schema/limit-on-the-spot",
    message: "in-value",
    values: { text },
    edits: unit === undefined ? afterwards(subject, unit, "0", "当场") : both.length === 2 ? both : undefined,
    explains: [beside],
  };
}

/** The number, and the unit on a line of its own below it, when there was none and the map is written in lines. */
function afterwards({ document, pointer }: Subject, unit: unknown, number: string, missing: string) {
  if (unit !== undefined) return undefined;
  const { line, column } = document.locate(pointer, "key").start;
  const before = (document.text.split("\n")[line - 1] ?? "").slice(0, column - 1);
  if (!/^ *(- +)*$/u.test(before)) return undefined;
  return replaced(document, pointer, `${number}\n${" ".repeat(column - 1)}unit: ${missing}`);
}

/** A whole limit written as one text: `promisedLimit: 20个工作日`. */
export function limitAsText({ document, pointer, text, label, key }: Subject): Mistake {
  const amount = amountOf(text);
  if (amount.kind === "on-the-spot")
    return {
      rule: "schema/limit-on-the-spot",
      message: "whole",
      values: { label, text },
      edits: replaced(document, pointer, "{ value: 0, unit: 当场 }"),
    };
  if (amount.kind === "exact" && amount.unit !== undefined)
    return {
      rule: "schema/map-expected",
      message: "limit",
      values: { label, key, text, number: amount.value, unit: amount.unit },
      edits: replaced(document, pointer, `{ value: ${amount.value}, unit: ${amount.unit} }`),
    };
  return { rule: "schema/map-expected", message: "vague-limit", values: { label, key, text } };
}

/** Outside what the schema allows. */
export const tooSmall = ({ label, key, text }: Subject, limit: unknown): Mistake => ({
  rule: "schema/number-range",
  message: "small",
  values: { label, key, text, limit: Number(limit) },
});
export const tooLarge = ({ label, key, text }: Subject, limit: unknown): Mistake => ({
  rule: "schema/number-range",
  message: "large",
  values: { label, key, text, limit: Number(limit) },
});
