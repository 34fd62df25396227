import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Document as Tree,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { pointer as pointerOf } from "../model/pointer.ts";
import { bounds, type Excess } from "./bounds.ts";
import type { Places, Site } from "./places.ts";

/** What is wrong with a text, in the referee's codes; the words are ours. */
export interface Fault {
  readonly code: YAMLError["code"];
  readonly start: number;
  readonly end: number;
}

export type Ruling =
  | { readonly excess: Excess }
  | { readonly faults: readonly Fault[]; readonly tree: Tree.Parsed }
  | { readonly value: unknown; readonly tree: Tree.Parsed };

/**
 * Fixed for every file: directives cannot turn it into YAML 1.1 (they are refused before), keys are strings, aliases
 * never resolve. Never `logLevel: "silent"`, which drops a second document without a word.
 */
const settings = {
  version: "1.2",
  schema: "core",
  stringKeys: true,
  uniqueKeys: true,
  prettyErrors: false,
  logLevel: "error",
} as const;

type Token = ReturnType<Parser["parse"]> extends Generator<infer T> ? T : never;

/** The text as tokens, made without recursion; the first level or key too many ends it. */
function tokensOf(text: string): { tokens: Token[]; excess?: Excess } {
  const parser = new Parser();
  const tokens: Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > bounds.depth + 2) return { tokens, excess: { bound: "depth", offset } };
    const top = parser.stack.at(-1);
    const isMapping =
      top?.type === "block-map" || (top?.type === "flow-collection" && top.start.source === "{");
    if (isMapping && top.items.length > bounds.keys) return { tokens, excess: { bound: "keys", offset } };
    // Marks the lexer sets around scalars and documents are no text.
    if (!/^[\u0002\u0018\u001f]$/u.test(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** What the full parser says of a text: a value, or every error and warning in order, or the bound it breaks. */
export function rule(text: string): Ruling {
  const { tokens, excess } = tokensOf(text);
  if (excess !== undefined) return { excess };
  const documents = [...new Composer(settings).compose(tokens, true, text.length)];
  const tree = documents[0] as Tree.Parsed;
  const faults = [...tree.errors, ...tree.warnings].map(({ code, pos }) => ({
    code,
    start: pos[0],
    end: pos[1],
  }));
  const second = documents[1];
  if (second !== undefined)
    faults.push({ code: "MULTIPLE_DOCS", start: second.range[0], end: second.range[1] });
  if (/[&*!]/u.test(text)) faults.push(...machineryOf(tree));
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.start - b.start), tree };
  return { value: tree.toJS({ maxAliasCount: 0 }), tree };
}

/** Anchors, aliases and tags: a file says plainly what it says, without references to other places. */
function machineryOf(tree: Tree.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(tree, {
    Node(_key, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) faults.push({ code: "BAD_ALIAS", start, end });
      else if (node.anchor !== undefined) faults.push({ code: "MULTIPLE_ANCHORS", start, end });
      else if (node.tag !== undefined) faults.push({ code: "MULTIPLE_TAGS", start, end });
    },
  });
  return faults;
}

/** Where everything stands in a text the referee has accepted. */
export function treePlaces(text: string, tree: Tree.Parsed): Places {
  const sites = new Map<string, Site>();

  /** Notes a node and what is in it; gives where its content ends, comments behind it left out. */
  function note(
    pointer: string,
    node: unknown,
    key: readonly [number, number] | undefined,
    inFlow: boolean,
  ): number {
    const range = (node as { range?: readonly [number, number, number] | null } | null)?.range ?? undefined;
    const isEmpty = node === null || range === undefined || (isScalar(node) && range[0] === range[1]);
    const start = isEmpty && key !== undefined ? key[1] + 1 : (range?.[0] ?? 0);
    const own = isEmpty ? start : trimmed(text, start, range?.[1] ?? start);
    const last = isMap(node) ? pairs(pointer, node) : isSeq(node) ? entries(pointer, node) : 0;
    const inBrackets = isCollection(node) && node.flow === true;
    const end = inBrackets || last === 0 ? own : last;
    const [keyStart, keyEnd] = key ?? [start, inFlow ? end : lineEnd(text, start)];
    sites.set(pointer, { keyStart, keyEnd, start, end, scalar: !isMap(node) && !isSeq(node) });
    return end;
  }

  function pairs(pointer: string, map: YAMLMap): number {
    let end = 0;
    for (const { key, value } of map.items) {
      if (!isScalar(key) || !key.range) continue;
      const [from, to] = key.range;
      end = note(pointer + pointerOf(String(key.value)), value, [from, to], false);
    }
    return end;
  }

  function entries(pointer: string, list: YAMLSeq): number {
    let end = 0;
    for (const [index, each] of list.items.entries())
      end = note(pointer + pointerOf(index), each, undefined, list.flow === true);
    return end;
  }

  note("", tree.contents, undefined, false);
  return sites;
}

/** The end without blanks and line breaks, which the parser counts to a block. */
function trimmed(text: string, start: number, end: number): number {
  let at = Math.min(end, text.length);
  while (at > start && " \t\r\n".includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where the line's text ends. */
function lineEnd(text: string, start: number): number {
  const stop = text.indexOf("\n", start);
  return trimmed(text, start, stop === -1 ? text.length : stop);
}
