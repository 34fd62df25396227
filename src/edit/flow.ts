import { type CST, isCollection, isSeq, type Node } from "yaml";
import type { PlainValue, TextEdit } from "../model/edit.ts";
import { beginsLine } from "./lines.ts";
import { type Collection, endOf, entriesOf, isEmpty, quotesOf, type WrittenEntry } from "./tree.ts";
import { flowPair, flowText, isFilled } from "./write.ts";

/** Puts another value into an entry between brackets or braces. */
export function replaceInFlow({ value, behindMark, keyEnd }: WrittenEntry, other: PlainValue): TextEdit[] {
  const written = flowText(other, quotesOf(value));
  if (!isEmpty(value)) {
    const [start = keyEnd, end = keyEnd] = (value as Node).range ?? [];
    return [{ start, end, text: written }];
  }
  return behindMark === undefined
    ? [{ start: keyEnd, end: keyEnd, text: `: ${written}` }]
    : [{ start: behindMark, end: behindMark, text: ` ${written}` }];
}

/** Whether a value is an empty list or map in brackets that hold a comment. */
const holdsComment = (text: string, node: Node | null): node is Collection => {
  const [start = 0, end = 0] = node?.range ?? [];
  return isCollection(node) && node.items.length === 0 && text.slice(start, end).includes("#");
};

/** Puts a filled list or map in place of an empty one whose brackets hold a comment; `undefined` for anything else. */
export function fillBrackets(text: string, node: Node | null, value: PlainValue): TextEdit[] | undefined {
  if (!holdsComment(text, node) || !isFilled(value) || Array.isArray(value) !== isSeq(node)) return undefined;
  const end = (node.range?.[1] ?? 0) - 1;
  const entries = Array.isArray(value)
    ? value.map((each) => flowText(each))
    : Object.entries(value).map(flowPair);
  // What stands in brackets stands further in than what they belong to.
  return [{ start: end, end, text: `${beginsLine(text, end) ? "  " : ""}${entries.join(", ")} ` }];
}

/** Puts an entry, as it is written, before the one at an index; behind the last where there is none. */
export function insertInFlow(
  text: string,
  collection: Collection,
  index: number,
  written: string,
): TextEdit[] {
  const entries = entriesOf(collection);
  const entry = entries[index];
  if (entry !== undefined) return [{ start: entry.start, end: entry.start, text: `${written}, ` }];
  const last = entries.at(-1);
  const end = last === undefined ? (collection.range?.[0] ?? 0) + 1 : endOf(text, last);
  return [{ start: end, end, text: `, ${written}` }];
}

/** How much of a text a pattern takes up at an offset. */
const extent = (pattern: RegExp, text: string, offset: number): number =>
  pattern.exec(text.slice(offset))?.[0].length ?? 0;

const comma = /^(?:\s|#[^\n]*)*,/u;
const ownComment = /^[ \t]*#[^\r\n]*/u;
const ownLine = /^[ \t]*(?:#[^\r\n]*)?\s*/u;

/** Takes out one of several entries, with its comma and the comment behind it. */
export function removeFromFlow(text: string, collection: Collection, index: number): TextEdit[] {
  const entries = entriesOf(collection);
  const [entry, before] = [entries[index], entries[index - 1]];
  if (entry === undefined) return [];
  const { start } = entry;
  const end = endOf(text, entry);
  const behind = end + extent(comma, text, end);
  if (index < entries.length - 1) {
    const stop = behind + extent(ownLine, text, behind);
    // A comment begins behind a blank.
    const isClose = text.charAt(stop) === "#" && !/\s/u.test(text.charAt(start - 1));
    return [{ start, end: stop, text: isClose ? " " : "" }];
  }
  const gap = before && endOf(text, before);
  // Where a comment stands between, the comma before it becomes the last one, which does no harm.
  return gap !== undefined && /^\s*,\s*$/u.test(text.slice(gap, start))
    ? [{ start: gap, end: end + extent(ownComment, text, end), text: "" }]
    : [{ start, end: behind + extent(ownComment, text, behind), text: "" }];
}

/** Whether a list or map has brackets or braces of its own: `[ a: 1 ]` holds a map that has none. */
export const hasBrackets = ({ srcToken }: Collection): boolean =>
  (srcToken as CST.Token | undefined)?.type === "flow-collection";
