import type { Document as Tree, YAMLMap, YAMLSeq } from "yaml";
import { pointer as pointerOf } from "../model/pointer.ts";
import type { Places, Site } from "./places.ts";
import { yaml } from "./yaml.ts";

type Span = readonly [start: number, end: number];

/** Where everything stands in a text the full parser has accepted. */
export function treePlaces(text: string, tree: Tree.Parsed): Places {
  const noter = new Noter(text);
  noter.note("", tree.contents, undefined);
  return noter.sites;
}

/** Notes a tree's nodes; comments behind a map or list are not part of it. */
class Noter {
  readonly sites = new Map<string, Site>();
  readonly text: string;
  private readonly yaml = yaml();

  constructor(text: string) {
    this.text = text;
  }

  /** Notes a node and what is in it; gives where it ends. */
  note(pointer: string, node: unknown, key: Span | undefined, isInBrackets = false): number {
    const { isMap, isSeq } = this.yaml;
    const [start, own] = this.spanOf(node, key);
    const last = isMap(node)
      ? this.pairs(pointer, node)
      : isSeq(node)
        ? this.entries(pointer, node)
        : undefined;
    const end = last ?? own;
    const [keyStart, keyEnd] = key ?? [start, isInBrackets ? end : this.lineEnd(start)];
    this.sites.set(pointer, { keyStart, keyEnd, start, end, scalar: !isMap(node) && !isSeq(node) });
    return end;
  }

  /** An empty value stands right behind its colon. */
  private spanOf(node: unknown, key: Span | undefined): Span {
    const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
    if (range && !(this.yaml.isScalar(node) && range[0] === range[1]))
      return [range[0], this.trimmed(range[0], range[1])];
    const start = key === undefined ? (range?.[0] ?? 0) : key[1] + 1;
    return [start, start];
  }

  /** Where the last value ends; a map in braces ends with its brace. */
  private pairs(pointer: string, map: YAMLMap): number | undefined {
    let end: number | undefined;
    for (const { key, value } of map.items)
      if (this.yaml.isScalar(key) && key.range)
        end = this.note(pointer + pointerOf(String(key.value)), value, [key.range[0], key.range[1]]);
    return map.flow === true ? undefined : end;
  }

  private entries(pointer: string, list: YAMLSeq): number | undefined {
    let end: number | undefined;
    for (const [index, each] of list.items.entries())
      end = this.note(pointer + pointerOf(index), each, undefined, list.flow === true);
    return list.flow === true ? undefined : end;
  }

  /** The end without blanks and line breaks. */
  private trimmed(start: number, end: number): number {
    let at = Math.min(end, this.text.length);
    while (at > start && " \t\r\n".includes(this.text.charAt(at - 1))) at -= 1;
    return at;
  }

  private lineEnd(start: number): number {
    const stop = this.text.indexOf("\n", start);
    return this.trimmed(start, stop === -1 ? this.text.length : stop);
  }
}
