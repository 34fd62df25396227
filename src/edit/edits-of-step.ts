import { type Document, isMap, type Node } from "yaml";
import type { PlainValue, TextEdit } from "../model/edit.ts";
import { parentOf, segments } from "../model/pointer.ts";
import { type EntryLines, insertInBlock, removeFromBlock, replaceInBlock } from "./block.ts";
import { EditError } from "./edit-error.ts";
import { fillBrackets, hasBrackets, insertInFlow, removeFromFlow, replaceInFlow } from "./flow.ts";
import { columnOf } from "./lines.ts";
import type { Step } from "./steps.ts";
import {
  type Collection,
  endOfValue,
  entriesOf,
  isBlockCollection,
  type Spot,
  spotAt,
  type WrittenEntry,
} from "./tree.ts";
import { flowPair, flowText, keyText, type Writer } from "./write.ts";

/** What one step writes into a text whose tree is given. */
export function editsOfStep(text: string, tree: Document.Parsed, step: Step, writer: Writer): TextEdit[] {
  const { pointer } = step;
  const spot = spotAt(tree, step.op === "add" ? parentOf(pointer) : pointer);
  switch (step.op) {
    case "replace":
      return replace(text, tree, spot, step.value, writer);
    case "insert":
      return insert(text, tree, pointer, step.at, writer, {
        block: (column) => writer.entry(step.value, column),
        flow: () => flowText(step.value),
      });
    case "add": {
      const key = segments(pointer).at(-1) ?? "";
      const map = collectionAt(tree, parentOf(pointer));
      const index = step.after === undefined ? entriesOf(map).length : indexOf(map, step.after) + 1;
      return insert(text, tree, parentOf(pointer), index, writer, {
        block: (column) => writer.pair(key, step.value, column),
        flow: () => flowPair([key, step.value]),
      });
    }
    case "remove":
      if (spot === undefined) throw new EditError("unsupported", pointer);
      return isBlockCollection(spot.collection)
        ? removeFromBlock(blockOf(text, tree, spot.collection), spot.index)
        : removeFromFlow(text, spot.collection, spot.index);
    case "rename": {
      if (spot === undefined) throw new EditError("unsupported", pointer);
      const { keyStart, keyEnd } = entryAt(spot.collection, spot.index);
      return [{ start: keyStart, end: keyEnd, text: keyText(step.key, !isBlockCollection(spot.collection)) }];
    }
  }
}

function replace(
  text: string,
  tree: Document.Parsed,
  spot: Spot | undefined,
  value: PlainValue,
  writer: Writer,
): TextEdit[] {
  const entry = spot && entryAt(spot.collection, spot.index);
  const filled = fillBrackets(text, entry === undefined ? tree.contents : entry.value, value);
  if (filled !== undefined) return filled;
  if (spot === undefined || entry === undefined) return replaceWhole(text, tree.contents, value, writer);
  return isBlockCollection(spot.collection)
    ? replaceInBlock(text, entry, value, writer)
    : replaceInFlow(entry, value);
}

/** A new entry as it is written in lines whose entries stand at a column, and between brackets. */
interface NewEntry {
  readonly block: (column: number) => string;
  readonly flow: () => string;
}

function insert(
  text: string,
  tree: Document.Parsed,
  pointer: string,
  index: number,
  writer: Writer,
  written: NewEntry,
): TextEdit[] {
  const collection = collectionAt(tree, pointer);
  if (isBlockCollection(collection)) {
    const block = blockOf(text, tree, collection);
    const column = columnOf(text, block.entries[0]?.start ?? 0);
    return insertInBlock(block, index, written.block(column), writer);
  }
  if (!hasBrackets(collection)) throw new EditError("unsupported", pointer);
  return insertInFlow(text, collection, index, written.flow());
}

const blockOf = (text: string, tree: Document.Parsed, collection: Collection): EntryLines => ({
  text,
  entries: entriesOf(collection),
  isRoot: collection === (tree.contents as unknown),
});

function entryAt(collection: Collection, index: number): WrittenEntry {
  const entry = entriesOf(collection)[index];
  if (entry === undefined) throw new EditError("absent");
  return entry;
}

/** The list or map at a pointer, which the steps have found to be one. */
function collectionAt(tree: Document.Parsed, pointer: string): Collection {
  const spot = spotAt(tree, pointer);
  const node = spot === undefined ? tree.contents : entryAt(spot.collection, spot.index).value;
  return node as Collection;
}

const indexOf = (map: Collection, key: string): number =>
  isMap(map) ? map.items.findIndex((pair) => String((pair.key as { value?: unknown }).value) === key) : -1;

/** Puts another value in the place of all the file says. */
function replaceWhole(text: string, contents: Node | null, value: PlainValue, writer: Writer): TextEdit[] {
  const written = writer.block(value, 0);
  const [start, end] = contents?.range ?? [text.length, text.length];
  if (contents !== null && start < end) return [{ start, end: endOfValue(text, contents), text: written }];
  const isOnLine = text !== "" && !text.endsWith("\n");
  return [
    {
      start: text.length,
      end: text.length,
      text: `${isOnLine ? writer.line(0) : ""}${written}${writer.line(0)}`,
    },
  ];
}
