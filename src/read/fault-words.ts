import { isMap, isScalar, type Pair, type Document as Tree, visit } from "yaml";
import type { Fault } from "./referee.ts";
import type { Remark } from "./remark.ts";

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

/** A remark for what the parser found; never its English sentence. */
export function remarkOf(fault: Fault, text: string, tree: Tree.Parsed): Remark {
  const { code, start, end } = fault;
  if (code === "DUPLICATE_KEY") return duplicateKey(fault, text, tree);
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
  const written = text.slice(text.lastIndexOf("\n", start - 1) + 1, lineEnd).trim();
  return { rule, message, start, end: Math.min(Math.max(end, start), lineEnd), values: { text: written } };
}

/** Both places of a key that a map has twice. */
function duplicateKey({ start }: Fault, text: string, tree: Tree.Parsed): Remark {
  let first: readonly [number, number] | undefined;
  let second: readonly [number, number] = [start, start + 1];
  const rangeOf = (pair: Pair): readonly [number, number] | undefined => {
    const range = isScalar(pair.key) ? pair.key.range : undefined;
    return range ? [range[0], range[1]] : undefined;
  };
  visit(tree, {
    Map(_key, map) {
      const at = map.items.findIndex((pair) => rangeOf(pair)?.[0] === start);
      const pair = map.items[at];
      if (!isMap(map) || pair === undefined) return undefined;
      second = rangeOf(pair) ?? second;
      const earlier = map.items.find(
        (each) => isScalar(each.key) && isScalar(pair.key) && each.key.value === pair.key.value,
      );
      if (earlier !== undefined && earlier !== pair) first = rangeOf(earlier);
      return visit.BREAK;
    },
  });
  const key = text.slice(second[0], second[1]);
  const place = { rule: "yaml/keys-unique", start: second[0], end: second[1] };
  const line = first === undefined ? 0 : text.slice(0, first[0]).split("\n").length;
  return {
    ...place,
    message: "twice",
    values: { key, line, again: text.slice(0, second[0]).split("\n").length },
    ...(first === undefined ? {} : { other: { start: first[0], end: first[1] } }),
  };
}
