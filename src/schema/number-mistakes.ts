import { type Fix, setValue } from "../model/edit.ts";
import { parentOf, valueAt } from "../model/pointer.ts";
import { amountOf } from "./amount.ts";
import type { Mistake, RefusedValue } from "./mistake.ts";
import { asNode, nodeAt } from "./node.ts";

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
        ? limit(subject, number, unit, said)
        : undefined,
    explains: missing,
  };
}

const onTheSpot = (subject: RefusedValue, unit: unknown): Mistake => ({
  rule: "schema/limit-on-the-spot",
  message: "in-value",
  values: { text: subject.text },
  fix: limit(subject, 0, unit, "当场"),
  explains: [unitBeside(subject.pointer)],
});

const unitBeside = (pointer: string): string => `${parentOf(pointer)}/unit`;

/** Whether the schema knows a unit of the limit a path leads to: 当场 is none of a period of validity. */
const hasUnit = ({ document }: RefusedValue, path: readonly string[], unit: string): boolean =>
  ((nodeAt(document.kind, [...path, "unit"]).node["enum"] ?? []) as readonly string[]).includes(unit);

/** Whether the limit around a value has a key the schema does not know: it may be the unit, misspelt. */
function hasUnknownKey({ document, path, pointer }: RefusedValue): boolean {
  const known = asNode(nodeAt(document.kind, path.slice(0, -1)).node["properties"]);
  return Object.keys(asNode(valueAt(document.value, parentOf(pointer)))).some(
    (key) => !Object.hasOwn(known, key),
  );
}

/** A limit's number in its place, and its unit in place of the old one, or behind the number where there was none. */
function limit(subject: RefusedValue, value: number, old: unknown, unit = ""): Fix | undefined {
  const { path, pointer } = subject;
  if (!hasUnit(subject, path.slice(0, -1), unit) || (old === undefined && hasUnknownKey(subject)))
    return undefined;
  const beside = { pointer: unitBeside(pointer), value: unit };
  return {
    changes: [
      { op: "set", pointer, value },
      old === undefined ? { op: "insert", ...beside, after: "value" } : { op: "set", ...beside },
    ],
  };
}

/** A whole limit written as one text: `promisedLimit: 20个工作日`. */
export function limitAsText(subject: RefusedValue): Mistake {
  const { pointer, path, text, label, key } = subject;
  const amount = amountOf(text);
  const whole = (value: number, unit: string): Fix | undefined =>
    hasUnit(subject, path, unit) ? setValue(pointer, { value, unit }) : undefined;
  if (amount.kind === "on-the-spot")
    return {
      rule: "schema/limit-on-the-spot",
      message: "whole",
      values: { label, text },
      fix: whole(0, "当场"),
    };
  if (amount.kind === "exact" && amount.unit !== undefined)
    return {
      rule: "schema/map-expected",
      message: "limit",
      values: { label, key, text, number: amount.value, unit: amount.unit },
      fix: whole(amount.value, amount.unit),
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
