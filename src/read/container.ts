import type { Buffer } from "node:buffer";
import type { ReadingMessage } from "../model/diagnostic.ts";

/** Files of other programs that were given the name of a YAML file, by how they begin. */
const beginnings: readonly (readonly [message: "zip" | "xls" | "pdf" | "lfs", bytes: string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["zip", "PK\u0005\u0006"],
  ["xls", "\u00d0\u00cf\u0011\u00e0"],
  ["pdf", "%PDF-"],
  ["lfs", "version https://git-lfs.github.com/spec/"],
];

/** Beginnings of web pages, after blanks and a byte order mark. */
const page = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|head|\?xml|table|meta)\b/iu;

/** Names that only a workbook has inside. */
const workbook = /xl\/workbook|xl\/worksheets|\[Content_Types\]\.xml/u;

/** A link that git wrote out as a file: one short line that names another file. */
const linkText = /^[\w.@/\\-]{1,255}\.ya?ml$/u;

/** First bytes of those files; blanks and the byte order mark may stand before a page. */
const firstBytes: ReadonlySet<number | undefined> = new Set([
  0x50, 0xd0, 0x25, 0x76, 0x3c, 0xef, 0x20, 0x09, 0x0d, 0x0a,
]);

/** What the bytes are when they are no YAML at all; only their beginning is looked at. */
export function containerOf(buffer: Buffer): ReadingMessage<"file/yaml-content"> | undefined {
  if (buffer.length >= 256 && !firstBytes.has(buffer[0])) return undefined;
  const start = buffer.toString("latin1", 0, 64);
  const rule = "file/yaml-content";
  const values = {};
  for (const [message, bytes] of beginnings) {
    if (!start.startsWith(bytes)) continue;
    const isWorkbook = message === "zip" && workbook.test(buffer.toString("latin1"));
    return { rule, message: isWorkbook ? "xlsx" : message, values };
  }
  if (page.test(start)) return { rule, message: "html", values };
  if (buffer.length < 256 && linkText.test(buffer.toString("latin1")))
    return { rule, message: "link", values };
  return undefined;
}
