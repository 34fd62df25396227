import { Buffer, isUtf8, transcode } from "node:buffer";
import type { ReadingMessage } from "../model/diagnostic.ts";
import type { Position } from "../model/position.ts";
import { containerOf } from "./container.ts";
import { isGb18030, isUtf16 } from "./encoding.ts";

/** What a file's bytes turned out to be when they are no UTF-8 text, and where; the file's beginning for all of it. */
export interface Undecoded {
  readonly found: ReadingMessage;
  readonly position?: Position;
}

export type Decoded = { readonly text: string } | { readonly undecoded: readonly Undecoded[] };

const newline = 0x0a;
/** A text has none; one that got a few has slips, one with more is no text. */
const mostNulls = 16;
/** Lines with bad bytes named one by one; more of them are counted. */
const namedLines = 3;

/** The bytes as text when they are UTF-8, one byte order mark taken off; else what they are. Never makes U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const container = containerOf(buffer);
  if (container !== undefined) return { undecoded: [{ found: container }] };
  const text = utf8(buffer);
  const hasNulls = text?.includes("\0") ?? false;
  if ((text === undefined || hasNulls) && isUtf16(buffer))
    return { undecoded: [{ found: { rule: "file/utf-8", message: "utf16", values: {} } }] };
  if (text === undefined) return { undecoded: badBytes(buffer) };
  if (hasNulls && text.split("\0", mostNulls + 1).length > mostNulls)
    return { undecoded: [{ found: { rule: "file/yaml-content", message: "binary", values: {} } }] };
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
}

/** Transcoding throws on bad bytes and is five times as fast as decoding; it needs something to work on. */
function utf8(buffer: Buffer): string | undefined {
  if (buffer.length === 0) return "";
  try {
    return transcode(buffer, "utf8", "utf16le").toString("utf16le");
  } catch {
    return undefined;
  }
}

/** A line with bad bytes: where the first of them stands, and which it is. */
interface BadLine {
  readonly position: Position;
  readonly byte: number;
}

function badBytes(buffer: Buffer): Undecoded[] {
  const bad: BadLine[] = [];
  let foreign = 0;
  let line = 1;
  for (let start = 0; start < buffer.length; line += 1) {
    const stop = buffer.indexOf(newline, start);
    const bytes = buffer.subarray(start, stop === -1 ? buffer.length : stop);
    if (!isUtf8(bytes)) {
      const { column, byte } = firstBadByte(bytes);
      bad.push({ position: { line, column }, byte });
    }
    if (bytes.some((byte) => byte >= 0x80)) foreign += 1;
    start = stop === -1 ? buffer.length : stop + 1;
  }
  const first = bad[0] ?? { position: { line: 1, column: 1 }, byte: 0 };
  // In a whole file of GBK nearly every Chinese line is bad; one line of it in UTF-8 is an accident of pasting.
  if (bad.length * 2 > foreign && isGb18030(buffer))
    return [{ found: { rule: "file/utf-8", message: "gbk", values: {} }, position: first.position }];
  if (bad.length <= namedLines)
    return bad.map((each) => ({
      found: { rule: "file/utf-8", message: "byte", values: valuesOf(each) },
      position: each.position,
    }));
  const values = { ...valuesOf(first), count: bad.length };
  return [{ found: { rule: "file/utf-8", message: "lines", values }, position: first.position }];
}

const valuesOf = ({ position, byte }: BadLine) => ({
  line: position.line,
  byte: `0x${byte.toString(16).toUpperCase()}`,
});

/** Walks from character to character: the first that is none, and its column, which counts UTF-16 units from 1. */
function firstBadByte(bytes: Buffer): { column: number; byte: number } {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead >= 0x80 && !isUtf8(bytes.subarray(at, at + size))) break;
    at += size;
  }
  return { column: bytes.toString("utf8", 0, at).length + 1, byte: bytes[at] ?? 0 };
}
