import { type Fix, setValue } from "../model/edit.ts";
import { parentOf, valueAt } from "../model/pointer.ts";
import { amountOf } from "./amount.ts";
import type { Mistake, RefusedValue } from "./mistake.ts";

const rule = "schema/whole-number";

/** Text, or a fraction, where a whole number is due. */
export function notAWholeNumber(subject: RefusedValue): Mistake {
  const { value, text, label, key, pointer } = subject;
  if (typeof value === "number") {
    const message = Number.isFinite(value) ? "fraction" : "unclear";
    return { rule, message, values: { label, key, text } };
  }
  const amount = amountOf(text);
  const isLimit = key === "value";
  const unit = isLimit ? valueAt(subject.document.value, unitBeside(pointer)) : undefined;
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
        fix: setValue(pointer, amount.value),
      };
  }
}

/** 0x14, 020, 2e1, +20: numbers to YAML, which nobody writes in a form. */
export const notPlain = ({ pointer, value, text, label, key }: RefusedValue): Mistake => ({
  rule,
  message: "plain",
  values: { label, key, text, number: Number(value) },
  fix: { changes: [{ op: "rewrite", pointer }] },
});

/** 20个工作日 as the number: certain when the unit beside it is the same, or, for 20天, at least a kind of day. */
function withUnit(subject: RefusedValue, unit: unknown, number: number, said: string | undefined): Mistake {
  const { text, pointer, key, label } = subject;
  const isCertain = said === undefined ? unit === "工作日" || unit === "自然日" : unit === said;
  const missing = unit === undefined ? [unitBeside(pointer)] : [];
  if (said === undefined && !isCertain)
    return { rule, message: "days", values: { label, key, text, number }, explains: missing };
  return {
    rule,
    message: "unit-inside",
    values: { label, key, text, number, unit: said ?? String(unit) },
    fix: isCertain
      ? setValue(pointer, number)
      : unit === undefined
        ? limit(pointer, number, unit, said)
        : undefined,
    explains: missing,
  };
}

const onTheSpot = ({ pointer, text }: RefusedValue, unit: unknown): Mistake => ({
  rule: "schema/limit-on-the-spot",
  message: "in-value",
  values: { text },
  fix: limit(pointer, 0, unit, "当场"),
  explains: [unitBeside(pointer)],
});

const unitBeside = (pointer: string): string => `${parentOf(pointer)}/unit`;

/** A limit's number at a pointer, and its unit in place of the old one, or behind the number where there was none. */
function limit(pointer: string, value: number, old: unknown, unit = ""): Fix {
  const beside = { pointer: unitBeside(pointer), value: unit };
  return {
    changes: [
      { op: "set", pointer, value },
      old === undefined ? { op: "insert", ...beside, after: "value" } : { op: "set", ...beside },
    ],
  };
}

/** A whole limit written as one text: `promisedLimit: 20个工作日`. */
export function limitAsText({ pointer, text, label, key }: RefusedValue): Mistake {
  const amount = amountOf(text);
  if (amount.kind === "on-the-spot")
    return {
      rule: "schema/limit-on-the-spot",
      message: "whole",
      values: { label, text },
      fix: setValue(pointer, { value: 0, unit: "当场" }),
    };
  if (amount.kind === "exact" && amount.unit !== undefined)
    return {
      rule: "schema/map-expected",
      message: "limit",
      values: { label, key, text, number: amount.value, unit: amount.unit },
      fix: setValue(pointer, { value: amount.value, unit: amount.unit }),
    };
  return { rule: "schema/map-expected", message: "vague-limit", values: { label, key, text } };
}

/** Outside what the schema allows. */
export const tooSmall = ({ label, key, text }: RefusedValue, limit: unknown): Mistake => ({
  rule: "schema/number-range",
  message: "small",
  values: { label, key, text, limit: Number(limit) },
});
export const tooLarge = ({ label, key, text }: RefusedValue, limit: unknown): Mistake => ({
  rule: "schema/number-range",
  message: "large",
  values: { label, key, text, limit: Number(limit) },
});
