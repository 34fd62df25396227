import type { Document as Tree } from "yaml";
import type { ReadingMessage } from "../model/diagnostic.ts";
import { type LineStarts, lineStarts, positionAt } from "../model/position.ts";
import { bounds, type Excess } from "./bounds.ts";
import type { Fault } from "./full-parser.ts";
import type { TextMistake } from "./text-mistake.ts";
import { yaml } from "./yaml.ts";

/** Codes that name one mistake by themselves; the others are symptoms of something near. */
const exact: ReadonlySet<Fault["code"]> = new Set(["DUPLICATE_KEY", "BAD_DQ_ESCAPE"]);

export const isExact = ({ code }: Fault): boolean => exact.has(code);

type MessageOfLine = (text: string) => ReadingMessage;
const anchor =
  (message: "alias" | "anchor"): MessageOfLine =>
  (text) => ({ rule: "yaml/no-anchors", message, values: { text } });
const tag: MessageOfLine = (text) => ({ rule: "yaml/no-tags", message: "tag", values: { text } });
const illFormed: MessageOfLine = (text) => ({ rule: "yaml/well-formed", message: "other", values: { text } });

/** The message that stands for a code of the parser when no cause was found in the lines, by the line's text. */
const messages: Partial<Record<Fault["code"], MessageOfLine>> = {
  TAB_AS_INDENT: () => ({ rule: "yaml/indent-without-tabs", message: "tab", values: {} }),
  BAD_INDENT: () => ({ rule: "yaml/indent-consistent", message: "between", values: {} }),
  BAD_ALIAS: anchor("alias"),
  ALIAS_PROPS: anchor("alias"),
  MULTIPLE_ANCHORS: anchor("anchor"),
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_DIRECTIVE: () => ({ rule: "yaml/no-directives", message: "directive", values: {} }),
  NON_STRING_KEY: () => ({ rule: "yaml/well-formed", message: "key", values: {} }),
};

/** A bound that a text breaks, as a mistake. */
export const excessMistake = ({ bound, offset }: Excess): TextMistake => ({
  rule: "file/within-bounds",
  message: bound,
  start: offset,
  end: offset,
  values: { limit: bounds[bound] },
});

/** What the parser found, as mistakes of ours; never its English sentences. */
export function mistakesOf(faults: readonly Fault[], text: string, tree: Tree.Parsed): TextMistake[] {
  const starts = lineStarts(text);
  const twins = faults.some(({ code }) => code === "DUPLICATE_KEY") ? repeatedKeys(tree) : new Map();
  return faults.map((fault) =>
    fault.code === "DUPLICATE_KEY"
      ? duplicateKey(fault, twinsFrom(twins, fault.start), text, starts)
      : mistakeOf(fault, text),
  );
}

function mistakeOf({ code, start, end }: Fault, text: string): TextMistake {
  if (code === "BAD_DQ_ESCAPE")
    return {
      rule: "yaml/escapes-valid",
      message: "unknown",
      start,
      end: Math.max(end, start + 1),
      values: { text: text.slice(start, start + 2) },
    };
  if (code === "MULTIPLE_DOCS")
    return { rule: "yaml/one-document", message: "second", start, end: start, values: { sign: "---" } };
  const stop = text.indexOf("\n", start);
  const lineEnd = stop === -1 ? text.length : stop;
  const lineStart = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const written = text.slice(lineStart, lineEnd).trim();
  const message = (messages[code] ?? illFormed)(written);
  return { ...message, start, end: Math.min(Math.max(end, start), lineEnd) };
}

type FaultSpan = readonly [start: number, end: number];

/** A key that its map has twice: where it stands again, and where first. */
interface Twins {
  readonly own: FaultSpan;
  readonly first: FaultSpan;
}

/** Of each key that its map has above already: itself and the first one, by where it stands. */
function repeatedKeys(tree: Tree.Parsed): Map<number, Twins> {
  const repeated = new Map<number, Twins>();
  const { isScalar, visit } = yaml();
  visit(tree, {
    Map(_key, map) {
      const firsts = new Map<unknown, FaultSpan>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const own: FaultSpan = [key.range[0], key.range[1]];
        const first = firsts.get(key.value);
        if (first === undefined) firsts.set(key.value, own);
        else repeated.set(own[0], { own, first });
      }
    },
  });
  return repeated;
}

/** The parser points at what stands before the key: its line break, when the key above it has no value. */
function twinsFrom(twins: ReadonlyMap<number, Twins>, offset: number): Twins | undefined {
  const start = Math.min(...[...twins.keys()].filter((own) => own >= offset));
  return twins.get(start);
}

function duplicateKey(
  { start }: Fault,
  twins: Twins | undefined,
  text: string,
  starts: LineStarts,
): TextMistake {
  const [from, to] = twins?.own ?? [start, start + 1];
  const lineOf = (offset: number): number => positionAt(starts, offset).line;
  return {
    rule: "yaml/keys-unique",
    message: "twice",
    start: from,
    end: to,
    values: { key: text.slice(from, to), line: lineOf(twins?.first[0] ?? from), again: lineOf(from) },
    ...(twins === undefined ? {} : { other: { start: twins.first[0], end: twins.first[1] } }),
  };
}
