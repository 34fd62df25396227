import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { UnreadableFile } from "../model/catalogue.ts";
import type { Observation } from "../model/diagnostic.ts";
import type { Document, FileKind } from "../model/document.ts";
import { lineStarts, positionAt } from "../model/position.ts";
import { segments } from "../model/pointer.ts";
import type { Source } from "../model/source.ts";

export interface Reading {
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
  readonly observations: readonly Observation[];
}

export function kindOf(path: string): { kind: FileKind; item?: string; region?: string } | undefined {
  const parts = path.replace(/\.yaml$/u, "").split("/");
  const [folder, name = "", file] = parts;
  if (parts.length === 1 && folder === "catalogue") return { kind: "catalogue" };
  if (folder === "regions" && parts.length === 2) return { kind: "region", region: name };
  if (folder === "approvals" && parts.length === 2) return { kind: "approval" };
  if (folder === "registers" && (name === "materials" || name === "legal-bases" || name === "terms")) return { kind: name };
  if (folder !== "items" || file === undefined) return undefined;
  if (file === "item" || file === "standard" || file === "alignment") return { kind: file, item: name };
  return { kind: "version", item: name, region: file };
}

/** Provisional: everything goes through the referee parser. */
export function readCatalogue(source: Source): Reading {
  const documents: Document[] = [];
  for (const { path } of source.entries) {
    const kind = path.endsWith(".yaml") ? kindOf(path) : undefined;
    if (kind === undefined) continue;
    const text = new TextDecoder().decode(source.read(path));
    const lines = new LineCounter();
    const tree = parseDocument(text, { lineCounter: lines });
    const starts = lineStarts(text);
    documents.push({
      path, ...kind, text, value: tree.toJS() as never, faults: new Set(),
      locate(pointer, part) {
        const keys = segments(pointer);
        for (let depth = keys.length; depth >= 0; depth -= 1) {
          const node = tree.getIn(keys.slice(0, depth).map((k) => (/^\d+$/u.test(k) ? Number(k) : k)), true) as { range?: [number, number, number] } | undefined;
          if (!node?.range) continue;
          if (part === "key" || depth < keys.length) {
            const parent = tree.getIn(keys.slice(0, depth - 1).map((k) => (/^\d+$/u.test(k) ? Number(k) : k)), true);
            const pair = isMap(parent) ? parent.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === keys[depth - 1]) : undefined;
            if (pair && isScalar(pair.key) && pair.key.range) return { start: positionAt(starts, pair.key.range[0]), end: positionAt(starts, pair.key.range[1]) };
          }
          return { start: positionAt(starts, node.range[0]), end: positionAt(starts, node.range[1]) };
        }
        return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      },
      sourceOf(pointer) {
        const node = tree.getIn(segments(pointer).map((k) => (/^\d+$/u.test(k) ? Number(k) : k)), true);
        return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
      },
    });
  }
  void visit;
  return { documents, unreadable: [], observations: [] };
}
