import type { Parser, Document as Tree, YAMLError } from "yaml";
import { bounds, type Excess } from "./bounds.ts";
import { yaml } from "./yaml.ts";

/** What is wrong with a text, in the full parser's codes; the words are ours. */
export interface Fault {
  readonly code: YAMLError["code"];
  readonly start: number;
  readonly end: number;
}

export type FullParse =
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

/** What the lexer sets around scalars and documents, which is no text of the file's. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

type Token = ReturnType<Parser["parse"]> extends Generator<infer T> ? T : never;

/** The text as tokens, made without recursion; the first level or key too many ends it. */
function tokensOf(text: string): { tokens: Token[]; excess?: Excess } {
  const { Lexer, Parser } = yaml();
  const parser = new Parser();
  const tokens: Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const bound = brokenBy(parser.stack);
    if (bound !== undefined) return { tokens, excess: { bound, offset } };
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** The bound that the collections open at one moment break. */
function brokenBy(stack: readonly Token[]): "depth" | "keys" | undefined {
  const top = stack.at(-1);
  // Under the collections lies the document; a scalar may lie on top of them.
  const levels = stack.length - (top !== undefined && "items" in top ? 1 : 2);
  if (levels > bounds.depth) return "depth";
  const isMap = top?.type === "block-map" || (top?.type === "flow-collection" && top.start.source === "{");
  return isMap && top.items.length > bounds.keys ? "keys" : undefined;
}

/** What the full parser says of a text: a value, or every error and warning in order, or the bound it breaks. */
export function parseFully(text: string): FullParse {
  const { tokens, excess } = tokensOf(text);
  if (excess !== undefined) return { excess };
  const { Composer } = yaml();
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
  const { isAlias, visit } = yaml();
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
