import type { PlainValue } from "../model/edit.ts";
import { segments } from "../model/pointer.ts";
import type { Step } from "./steps.ts";

/** The value that a step leaves, against which what has been written is checked. */
export function stepped(value: PlainValue, step: Step): PlainValue {
  const path = segments(step.pointer);
  const last = path.at(-1) ?? "";
  switch (step.op) {
    case "replace":
      return within(value, path, () => step.value);
    case "insert":
      return within(value, path, (list) => {
        const entries = list as readonly PlainValue[];
        return [...entries.slice(0, step.at), step.value, ...entries.slice(step.at)];
      });
    case "add":
      return within(value, path.slice(0, -1), (map) => fromPairs([...pairsOf(map), [last, step.value]]));
    case "remove":
      return within(value, path.slice(0, -1), (parent) =>
        Array.isArray(parent)
          ? parent.filter((_, index) => index !== Number(last))
          : fromPairs(pairsOf(parent).filter(([key]) => key !== last)),
      );
    case "rename":
      return within(value, path.slice(0, -1), (map) =>
        fromPairs(pairsOf(map).map(([key, each]) => [key === last ? step.key : key, each])),
      );
  }
}

type KeyedValue = readonly [string, PlainValue];
const pairsOf = (map: PlainValue): KeyedValue[] =>
  Object.entries(map as { readonly [key: string]: PlainValue });
const fromPairs = (pairs: readonly KeyedValue[]): PlainValue => Object.fromEntries(pairs);

/** A copy of a value with the part at a path made another. */
function within(
  value: PlainValue,
  [key, ...rest]: readonly string[],
  change: (part: PlainValue) => PlainValue,
): PlainValue {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? within(each, rest, change) : each));
  return fromPairs(
    pairsOf(value).map(([own, each]) => [own, own === key ? within(each, rest, change) : each]),
  );
}
