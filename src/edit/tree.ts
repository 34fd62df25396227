import {
  type CST,
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { PlainValue } from "../model/edit.ts";
import { segments } from "../model/pointer.ts";
import { EditError } from "./edit-error.ts";
import { isSameValue } from "./same-value.ts";

/** YAML 1.2 with its core schema, as the reader has it. */
const settings = {
  version: "1.2",
  schema: "core",
  uniqueKeys: true,
  stringKeys: true,
  prettyErrors: false,
  logLevel: "error",
  keepSourceTokens: true,
} as const;

export type Collection = YAMLMap | YAMLSeq;

/** The tree of a text. Throws an `EditError` when it is no single value, or has anchors, aliases or tags. */
export function treeOf(text: string): Document.Parsed {
  const tree = parseDocument(text, settings);
  if (tree.errors.length + tree.warnings.length > 0) throw new EditError("unparsable");
  visit(tree, {
    Alias: () => refuse(),
    Node: (_key, node) => (node.anchor === undefined && node.tag === undefined ? undefined : refuse()),
  });
  return tree as Document.Parsed;
}

/** The tree of a text that says just this value; `undefined` where the text says something else, or nothing at all. */
export function treeSaying(text: string, value: PlainValue): Document.Parsed | undefined {
  const tree = treeOrNone(text);
  return tree !== undefined && isSameValue(tree.toJS(), value) ? tree : undefined;
}

/** Whether a text is one whose values can be edited. */
export const isEditable = (text: string): boolean => treeOrNone(text) !== undefined;

function treeOrNone(text: string): Document.Parsed | undefined {
  try {
    return treeOf(text);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

const refuse = (): never => {
  throw new EditError("unsupported");
};

/** An entry of a list, or a key with its value; offsets count UTF-16 units. */
export interface WrittenEntry {
  /** Where its dash, its key or the `?` before that begins; in brackets, the entry itself. */
  readonly start: number;
  /** Where its key begins and ends; both are the entry's start in a list. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Behind its `-` or `:`; `undefined` where it has none, which only brackets and braces allow. */
  readonly behindMark: number | undefined;
  readonly value: Node | null;
}

/** The entries of a list or map, in order. */
export function entriesOf(collection: Collection): WrittenEntry[] {
  if (isMap(collection))
    return collection.items.map((pair) => {
      const [keyStart = 0, keyEnd = 0] = (isScalar(pair.key) && pair.key.range) || [];
      const mark = pair.srcToken?.start.find(({ type }) => type === "explicit-key-ind");
      return {
        start: mark?.offset ?? keyStart,
        keyStart,
        keyEnd,
        behindMark: behindMark(pair.srcToken?.sep, "map-value-ind"),
        value: pair.value as Node | null,
      };
    });
  const token = collection.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  return collection.items.map((item, index) => {
    const value = item as Node;
    const dash = token?.items[index]?.start.find(({ type }) => type === "seq-item-ind");
    const start = dash?.offset ?? value.range?.[0] ?? 0;
    return { start, keyStart: start, keyEnd: start, behindMark: dash && dash.offset + 1, value };
  });
}

const behindMark = (tokens: readonly CST.SourceToken[] | undefined, type: string): number | undefined => {
  const mark = tokens?.find((token) => token.type === type);
  return mark && mark.offset + 1;
};

/** Whether nothing at all is written where the value would be. */
export const isEmpty = (node: Node | null): boolean =>
  node === null || !node.range || (isScalar(node) && node.range[0] === node.range[1]);

/** Whether the value is a text in lines of its own, `|` or `>`. */
export const isBlockText = (node: Node | null): boolean =>
  isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");

/** The quotes a text has, where it has any. */
export type Quotes = "'" | '"' | undefined;

/** The quotes that the value is written in. */
export const quotesOf = (node: Node | null): Quotes =>
  !isScalar(node)
    ? undefined
    : node.type === "QUOTE_SINGLE"
      ? "'"
      : node.type === "QUOTE_DOUBLE"
        ? '"'
        : undefined;

/** Whether the value is a list or map written in lines, not in brackets. */
export const isBlockCollection = (node: Node | null): node is Collection =>
  isCollection(node) && node.flow !== true;

/** The value that stands last in what is written of an entry. */
export function lastValue({ value }: WrittenEntry): Node | null {
  const last = isBlockCollection(value) ? entriesOf(value).at(-1) : undefined;
  return last === undefined ? value : lastValue(last);
}

/** Where what is written of an entry ends, without a line break or a comment behind it. */
export function endOf(text: string, { keyEnd, behindMark, value }: WrittenEntry): number {
  return isEmpty(value) ? (behindMark ?? keyEnd) : endOfValue(text, value as Node);
}

/** Where what is written of a value ends. */
export function endOfValue(text: string, value: Node): number {
  const [start, end] = value.range ?? [0, 0];
  const last = isBlockCollection(value) ? entriesOf(value).at(-1) : undefined;
  if (last !== undefined) return endOf(text, last);
  if (!isBlockText(value)) return end;
  const keepsBlankLines = /^[|>]\d?\+/u.test(text.slice(start, start + 3));
  const lines = text.slice(start, end);
  return start + lines.replace(keepsBlankLines ? /\r?\n$/u : /\s+$/u, "").length;
}

/** Where an entry of a list or map is found: the collection it is in, and its place there. */
export interface Spot {
  readonly collection: Collection;
  readonly index: number;
}

/** Where a pointer leads; `undefined` for the whole value. Throws an `EditError` where nothing is there. */
export function spotAt(tree: Document.Parsed, pointer: string): Spot | undefined {
  let spot: Spot | undefined;
  let node: unknown = tree.contents;
  for (const segment of segments(pointer)) {
    const collection: unknown = node;
    const index = isMap(collection)
      ? collection.items.findIndex(({ key }) => isScalar(key) && key.value === segment)
      : isSeq(collection) && /^(0|[1-9]\d*)$/u.test(segment)
        ? Number(segment)
        : -1;
    const item = isCollection(collection) ? collection.items[index] : undefined;
    if (item === undefined) throw new EditError("absent", pointer);
    spot = { collection: collection as Collection, index };
    node = isPair(item) ? item.value : item;
  }
  return spot;
}
