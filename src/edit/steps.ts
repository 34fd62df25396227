import type { Change, PlainValue } from "../model/edit.ts";
import { parentOf, pointer as pointerOf, segments } from "../model/pointer.ts";
import { EditError } from "./edit-error.ts";
import { isSameValue } from "./same-value.ts";

/**
 * A change so small that it is one place in the text: what is at the pointer is there, and a list or map that takes in
 * or loses something keeps at least one entry.
 */
export type Step =
  | { readonly op: "replace"; readonly pointer: string; readonly value: PlainValue }
  | { readonly op: "insert"; readonly pointer: string; readonly at: number; readonly value: PlainValue }
  | {
      readonly op: "add";
      readonly pointer: string;
      readonly after: string | undefined;
      readonly value: PlainValue;
    }
  | { readonly op: "remove"; readonly pointer: string }
  | { readonly op: "rename"; readonly pointer: string; readonly key: string };

type Plain = { readonly [key: string]: PlainValue };

const isList = (value: unknown): value is readonly PlainValue[] => Array.isArray(value);
const isMap = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const keyOf = (pointer: string): string => segments(pointer).at(-1) ?? "";
const isIndex = (key: string): boolean => /^(0|[1-9]\d*)$/u.test(key);

/** The value at a pointer. Throws an `EditError` where there is none. */
function at(root: PlainValue, pointer: string): PlainValue {
  let value: PlainValue | undefined = root;
  for (const key of segments(pointer)) {
    if (isList(value)) value = isIndex(key) ? value[Number(key)] : undefined;
    else value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined) throw new EditError("absent", pointer);
  }
  return value;
}

const has = (value: PlainValue, key: string): boolean =>
  isList(value) ? isIndex(key) && Number(key) < value.length : isMap(value) && Object.hasOwn(value, key);

/** The steps that a change of a value takes, each in what the ones before it leave. */
export function stepsOf(root: PlainValue, change: Change): Step[] {
  const { pointer } = change;
  switch (change.op) {
    case "set":
      return pointer === "" || has(at(root, parentOf(pointer)), keyOf(pointer))
        ? settingSteps(pointer, at(root, pointer), change.value)
        : insertingSteps(root, pointer, change.value, undefined);
    case "insert":
      return insertingSteps(root, pointer, change.value, change.after);
    case "remove":
      return removingSteps(root, pointer);
    case "rename":
      return renamingSteps(root, pointer, change.key);
    case "rewrite":
      return [{ op: "replace", pointer, value: at(root, pointer) }];
  }
}

/** Only what differs is written: comments and quotes of the rest stay. */
function settingSteps(pointer: string, old: PlainValue, value: PlainValue): Step[] {
  if (isSameValue(old, value)) return [];
  if (isList(old) && isList(value) && old.length * value.length > 0) return listSteps(pointer, old, value);
  if (isMap(old) && isMap(value) && Object.keys(value).some((key) => Object.hasOwn(old, key)))
    return mapSteps(pointer, old, value);
  return [{ op: "replace", pointer, value }];
}

function mapSteps(pointer: string, old: Plain, value: Plain): Step[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  const changed = Object.entries(value).flatMap(([key, each]): Step[] => {
    const own = pointer + pointerOf(key);
    const before = Object.hasOwn(old, key) ? old[key] : undefined;
    return before === undefined
      ? [{ op: "add", pointer: own, after: undefined, value: each }]
      : settingSteps(own, before, each);
  });
  return [...changed, ...gone.map((key): Step => ({ op: "remove", pointer: pointer + pointerOf(key) }))];
}

/** Entries the same at both ends stay as they are; between them the old ones become the new ones in order. */
function listSteps(pointer: string, old: readonly PlainValue[], value: readonly PlainValue[]): Step[] {
  const most = Math.min(old.length, value.length);
  let start = 0;
  while (start < most && isSameValue(old[start], value[start])) start += 1;
  let end = 0;
  while (end < most - start && isSameValue(old.at(-1 - end), value.at(-1 - end))) end += 1;
  const steps: Step[] = [];
  const [oldStop, stop] = [old.length - end, value.length - end];
  for (let index = start; index < Math.min(oldStop, stop); index += 1)
    steps.push(...settingSteps(pointer + pointerOf(index), old[index] ?? null, value[index] ?? null));
  for (let index = oldStop; index < stop; index += 1)
    steps.push({ op: "insert", pointer, at: index, value: value[index] ?? null });
  for (let index = oldStop - 1; index >= stop; index -= 1)
    steps.push({ op: "remove", pointer: pointer + pointerOf(index) });
  return steps;
}

function insertingSteps(
  root: PlainValue,
  pointer: string,
  value: PlainValue,
  after: string | undefined,
): Step[] {
  if (pointer === "") throw new EditError("present", pointer);
  const [owner, key] = [parentOf(pointer), keyOf(pointer)];
  const parent = at(root, owner);
  if (parent === null)
    return [{ op: "replace", pointer: owner, value: key === "-" ? [value] : { [key]: value } }];
  if (isList(parent)) return [entryStep(owner, parent, key, value)];
  if (isMap(parent)) return [keyStep(owner, parent, key, value, after)];
  throw new EditError("absent", pointer);
}

function entryStep(owner: string, list: readonly PlainValue[], key: string, value: PlainValue): Step {
  const index = key === "-" ? list.length : Number(key);
  if ((key !== "-" && !isIndex(key)) || index > list.length)
    throw new EditError("absent", owner + pointerOf(key));
  return list.length === 0
    ? { op: "replace", pointer: owner, value: [value] }
    : { op: "insert", pointer: owner, at: index, value };
}

function keyStep(owner: string, map: Plain, key: string, value: PlainValue, after: string | undefined): Step {
  const pointer = owner + pointerOf(key);
  if (Object.hasOwn(map, key)) throw new EditError("present", pointer);
  if (after !== undefined && !Object.hasOwn(map, after))
    throw new EditError("absent", owner + pointerOf(after));
  return Object.keys(map).length === 0
    ? { op: "replace", pointer: owner, value: { [key]: value } }
    : { op: "add", pointer, after, value };
}

function removingSteps(root: PlainValue, pointer: string): Step[] {
  if (pointer === "") throw new EditError("unsupported", pointer);
  at(root, pointer);
  const owner = parentOf(pointer);
  const parent = at(root, owner);
  if (Object.keys(parent ?? {}).length > 1) return [{ op: "remove", pointer }];
  return [{ op: "replace", pointer: owner, value: isList(parent) ? [] : {} }];
}

function renamingSteps(root: PlainValue, pointer: string, key: string): Step[] {
  at(root, pointer);
  const parent = at(root, parentOf(pointer));
  if (pointer === "" || !isMap(parent)) throw new EditError("absent", pointer);
  if (keyOf(pointer) === key) return [];
  if (Object.hasOwn(parent, key)) throw new EditError("present", parentOf(pointer) + pointerOf(key));
  return [{ op: "rename", pointer, key }];
}
