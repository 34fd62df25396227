import { pointer as pointerOf } from "../../model/pointer.ts";
import { bounds } from "../bounds.ts";
import type { Places, Site } from "../places.ts";
import { blockText } from "./block-text.ts";
import { fallBack, outside } from "./fall-back.ts";
import { flowList, flowMap } from "./flow.ts";
import { keyEnd } from "./key.ts";
import { quotedEnd, quotedValue } from "./quoted.ts";
import { isReserved, isWrapped, plainEnd, plainValue, startsPlain, trimmedEnd } from "./scalar.ts";
import { SharedTexts } from "./shared-texts.ts";

const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const dash = 45;
const colon = 58;
const wideColon = 0xff1a;

type MutableMap = { [key: string]: unknown };

/**
 * Reads the canonical subset of YAML: block maps and lists, scalars on one line, `|` and `>` texts, lists and maps
 * of scalars in brackets on one line. It stands at one line at a time: `at` is its first character, `end` lies
 * behind its last, `indent` is the column of `at` (-1 behind the last line), `next` the start of the line below.
 */
class StrictReader {
  readonly text: string;
  private readonly shared: SharedTexts;
  /** Sites are noted only when asked for: most files never need them. */
  readonly sites: Map<string, Site> | undefined;
  private next = 0;
  private at = 0;
  private end = 0;
  private indent = -1;
  private depth = 0;
  /** Where the content read so far ends. */
  private last = 0;

  constructor(text: string, shared: SharedTexts, sites?: Map<string, Site>) {
    this.text = text;
    this.shared = shared;
    this.sites = sites;
  }

  read(): unknown {
    this.advance();
    if (this.indent !== 0) fallBack();
    const { at: start, end } = this;
    const value = this.block("");
    if (!this.isDone()) fallBack();
    this.note("", start, end, start, this.last, false);
    return value;
  }

  private isDone(): boolean {
    return this.indent === -1;
  }

  private note(
    pointer: string,
    keyStart: number,
    keyEnd: number,
    start: number,
    end: number,
    scalar: boolean,
  ): void {
    this.sites?.set(pointer, { keyStart, keyEnd, start, end, scalar });
  }

  private child(pointer: string, segment: string | number): string {
    return this.sites === undefined ? "" : pointer + pointerOf(segment);
  }

  /** Goes to the next line that says something. */
  private advance(): void {
    const { text } = this;
    let start = this.next;
    while (start < text.length) {
      let at = start;
      while (text.charCodeAt(at) === space) at += 1;
      const code = text.charCodeAt(at);
      const isSilent =
        code === newline || code === hash || (code === carriageReturn && text.charCodeAt(at + 1) === newline);
      if (!isSilent && at < text.length) {
        this.stand(start, at);
        return;
      }
      const stop = text.indexOf("\n", at);
      start = stop === -1 ? text.length : stop + 1;
    }
    this.indent = -1;
  }

  private stand(start: number, at: number): void {
    const { text } = this;
    const found = text.indexOf("\n", at);
    let end = found === -1 ? text.length : found;
    this.next = found === -1 ? end : end + 1;
    if (text.charCodeAt(end - 1) === carriageReturn) end -= 1;
    end = trimmedEnd(text, at, end);
    if (text.charCodeAt(end - 1) === tab || text.charCodeAt(at) === tab) fallBack();
    this.at = at;
    this.end = end;
    this.indent = at - start;
  }

  private atDash(): boolean {
    const { text, at, end } = this;
    return text.charCodeAt(at) === dash && (at + 1 === end || text.charCodeAt(at + 1) === space);
  }

  /** Whether a key begins here; bails where a key may be meant: `id:form`, `id：form`. */
  private keyAt(at: number): boolean {
    const stop = keyEnd(this.text, at);
    if (stop === at) return false;
    const code = this.text.charCodeAt(stop);
    if (code === wideColon) fallBack();
    if (code !== colon) return false;
    if (stop + 1 === this.end || this.text.charCodeAt(stop + 1) === space) return true;
    return this.text.charAt(stop + 1) === "/" ? false : fallBack();
  }

  private block(pointer: string): unknown {
    this.depth += 1;
    if (this.depth > bounds.depth) fallBack();
    const value = this.atDash() ? this.list(pointer) : this.map(pointer);
    this.depth -= 1;
    return value;
  }

  private map(pointer: string): MutableMap {
    const { indent, text } = this;
    const map: MutableMap = {};
    let count = 0;
    do {
      count += 1;
      if (count > bounds.keys) fallBack();
      const start = this.at;
      const stop = keyEnd(text, start);
      if (stop === start || text.charCodeAt(stop) !== colon) fallBack();
      const key = this.shared.of(text, start, stop);
      // Also true for names every object has, such as `constructor`.
      if (map[key] !== undefined || (stop - start < 6 && isReserved(key))) fallBack();
      map[key] = this.mapValue(this.child(pointer, key), indent, start, stop);
    } while (this.indent === indent);
    if (this.indent > indent) fallBack();
    return map;
  }

  private mapValue(pointer: string, indent: number, keyStart: number, keyStop: number): unknown {
    const { text } = this;
    let at = keyStop + 1;
    if (at < this.end) {
      if (text.charCodeAt(at) !== space) fallBack();
      while (text.charCodeAt(at) === space) at += 1;
      if (text.charCodeAt(at) !== hash) return this.inline(pointer, at, indent, keyStart, keyStop);
    }
    this.last = keyStop + 1;
    this.advance();
    const start = this.at;
    if (this.indent > indent || (this.indent === indent && this.atDash())) {
      const value = this.block(pointer);
      this.note(pointer, keyStart, keyStop, start, this.last, false);
      return value;
    }
    this.note(pointer, keyStart, keyStop, keyStop + 1, keyStop + 1, true);
    return null;
  }

  private list(pointer: string): unknown[] {
    const { indent } = this;
    const list: unknown[] = [];
    do list.push(this.entry(this.child(pointer, list.length), indent));
    while (this.indent === indent && this.atDash());
    if (this.indent > indent) fallBack();
    // A list that grew keeps room for sixteen more; its copy is as long as it is.
    return list.slice();
  }

  private entry(pointer: string, indent: number): unknown {
    const { text } = this;
    let at = this.at + 1;
    if (at === this.end) {
      this.last = at;
      this.advance();
      if (this.indent <= indent) fallBack();
    } else {
      while (text.charCodeAt(at) === space) at += 1;
      if (text.charCodeAt(at) === hash) fallBack();
      const isList =
        text.charCodeAt(at) === dash && (at + 1 === this.end || text.charCodeAt(at + 1) === space);
      if (!isList && !this.keyAt(at)) return this.inline(pointer, at, indent, at, this.end);
      this.indent += at - this.at;
      this.at = at;
    }
    const { at: start, end } = this;
    const value = this.block(pointer);
    this.note(pointer, start, end, start, this.last, false);
    return value;
  }

  /** A value that begins on this line; goes to the line below it. */
  private inline(pointer: string, at: number, indent: number, keyStart: number, keyStop: number): unknown {
    const { text } = this;
    switch (text.charAt(at)) {
      case '"':
      case "'": {
        const close = quotedEnd(text, at, this.end);
        const value = quotedValue(text, at, close);
        return this.done(pointer, keyStart, keyStop, at, close, value, indent);
      }
      case "[":
        return this.flowList(pointer, at, indent, keyStart, keyStop);
      case "{":
        return this.flowMap(pointer, at, indent, keyStart, keyStop);
      case "|":
      case ">": {
        const { value, end, next } = blockText(text, at, this.end, this.next, indent);
        this.next = next;
        this.end = end;
        return this.done(pointer, keyStart, keyStop, at, end, value, indent);
      }
    }
    if (!startsPlain(text, at, this.end)) fallBack();
    const stop = plainEnd(text, at, this.end);
    if (isWrapped(text, at, stop)) fallBack();
    const value = plainValue(this.shared.of(text, at, stop));
    this.note(pointer, keyStart, keyStop, at, stop, true);
    this.last = stop;
    this.advance();
    if (this.indent > indent) fallBack();
    return value;
  }

  /** Only a comment may follow on the line, and nothing deeper below it. */
  private done<T>(
    pointer: string,
    keyStart: number,
    keyStop: number,
    at: number,
    stop: number,
    value: T,
    indent: number,
  ): T {
    this.close(stop);
    this.note(pointer, keyStart, keyStop, at, stop, !Array.isArray(value) && typeof value !== "object");
    this.last = stop;
    this.advance();
    if (this.indent > indent) fallBack();
    return value;
  }

  private close(stop: number): void {
    if (stop === this.end) return;
    let at = stop;
    while (this.text.charCodeAt(at) === space) at += 1;
    if (at === stop || this.text.charCodeAt(at) !== hash) fallBack();
  }

  private flowList(pointer: string, at: number, indent: number, keyStart: number, keyStop: number): unknown {
    const { entries, close } = flowList(this.text, at, this.end);
    entries.forEach(({ start, end }, index) => {
      this.note(this.child(pointer, index), start, end, start, end, true);
    });
    return this.done(
      pointer,
      keyStart,
      keyStop,
      at,
      close,
      entries.map(({ value }) => value),
      indent,
    );
  }

  private flowMap(pointer: string, at: number, indent: number, keyStart: number, keyStop: number): unknown {
    const { pairs, close } = flowMap(this.text, at, this.end);
    if (pairs.length > bounds.keys) fallBack();
    const map: MutableMap = {};
    for (const { key, value, start, end, ...site } of pairs) {
      if (map[key] !== undefined) fallBack();
      map[key] = value;
      this.note(this.child(pointer, key), site.keyStart, site.keyEnd, start, end, true);
    }
    return this.done(pointer, keyStart, keyStop, at, close, map, indent);
  }
}

function attempt<T>(read: () => T): T | typeof outside {
  try {
    return read();
  } catch (thrown) {
    if (thrown === outside) return outside;
    throw thrown;
  }
}

/** A carriage return that does not end a line. */
const strayReturn = /\r(?!\n)/u;

/** The text's value as YAML 1.2 says, or `outside` when only the full parser can tell. Never a third thing. */
export function parseStrict(text: string, shared = new SharedTexts()): unknown {
  if (text.includes("\r") && strayReturn.test(text)) return outside;
  return attempt(() => new StrictReader(text, shared).read());
}

/** Where everything stands in a text that `parseStrict` has read. */
export function strictPlaces(text: string, shared = new SharedTexts()): Places {
  const sites = new Map<string, Site>();
  attempt(() => new StrictReader(text, shared, sites).read());
  return sites;
}
