import type { Document as Tree } from "yaml";
import { type LineStarts, lineStarts, positionAt } from "../model/position.ts";
import { bounds, type Excess } from "./bounds.ts";
import type { Fault } from "./full-parser.ts";
import type { Remark } from "./remark.ts";
import { yaml } from "./yaml.ts";

/** Codes that name one mistake by themselves; the others are symptoms of something near. */
const exact: ReadonlySet<Fault["code"]> = new Set(["DUPLICATE_KEY", "BAD_DQ_ESCAPE"]);

export const isExact = ({ code }: Fault): boolean => exact.has(code);

/** The rule that stands for a code of the parser, when no cause was found in the lines. */
const rules: Partial<Record<Fault["code"], readonly [rule: string, message: string]>> = {
  TAB_AS_INDENT: ["yaml/indent-without-tabs", "tab"],
  BAD_INDENT: ["yaml/indent-consistent", "between"],
  BAD_ALIAS: ["yaml/no-anchors", "alias"],
  ALIAS_PROPS: ["yaml/no-anchors", "alias"],
  MULTIPLE_ANCHORS: ["yaml/no-anchors", "anchor"],
  MULTIPLE_TAGS: ["yaml/no-tags", "tag"],
  TAG_RESOLVE_FAILED: ["yaml/no-tags", "tag"],
  BAD_DIRECTIVE: ["yaml/no-directives", "directive"],
  NON_STRING_KEY: ["yaml/well-formed", "key"],
};

/** The remark for a bound that a text breaks. */
export const excessRemark = ({ bound, offset }: Excess): Remark => ({
  rule: "file/within-bounds",
  message: bound,
  start: offset,
  end: offset,
  values: { limit: bounds[bound] },
});

/** Remarks for what the parser found; never its English sentences. */
export function remarksOf(faults: readonly Fault[], text: string, tree: Tree.Parsed): Remark[] {
  const starts = lineStarts(text);
  const twins = faults.some(({ code }) => code === "DUPLICATE_KEY") ? repeatedKeys(tree) : new Map();
  return faults.map((fault) =>
    fault.code === "DUPLICATE_KEY"
      ? duplicateKey(fault, twinsFrom(twins, fault.start), text, starts)
      : remarkOf(fault, text),
  );
}

function remarkOf({ code, start, end }: Fault, text: string): Remark {
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
  const [rule, message] = rules[code] ?? ["yaml/well-formed", "other"];
  const stop = text.indexOf("\n", start);
  const lineEnd = stop === -1 ? text.length : stop;
  const lineStart = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const written = text.slice(lineStart, lineEnd).trim();
  return { rule, message, start, end: Math.min(Math.max(end, start), lineEnd), values: { text: written } };
}

type Span = readonly [start: number, end: number];

/** A key that its map has twice: where it stands again, and where first. */
interface Twins {
  readonly own: Span;
  readonly first: Span;
}

/** Of each key that its map has above already: itself and the first one, by where it stands. */
function repeatedKeys(tree: Tree.Parsed): Map<number, Twins> {
  const repeated = new Map<number, Twins>();
  const { isScalar, visit } = yaml();
  visit(tree, {
    Map(_key, map) {
      const firsts = new Map<unknown, Span>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const own: Span = [key.range[0], key.range[1]];
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

function duplicateKey({ start }: Fault, twins: Twins | undefined, text: string, starts: LineStarts): Remark {
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
