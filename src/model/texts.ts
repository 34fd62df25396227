import { pointer as pointerOf, type Segment } from "./pointer.ts";

/** A text of a document, where it stands, and the key it belongs to (that of the list, for an entry). */
export interface TextAt {
  readonly pointer: string;
  readonly key: string;
  readonly text: string;
}

/** The texts in a value that are wanted, in its order. Places are made for these only: most texts are in order. */
export function textsWhere(value: unknown, isWanted: (text: string, key: string) => boolean): TextAt[] {
  const texts: TextAt[] = [];
  const path: Segment[] = [];
  function walk(node: unknown, key: string): void {
    if (typeof node === "string") {
      if (isWanted(node, key)) texts.push({ pointer: pointerOf(...path), key, text: node });
    } else if (typeof node === "object" && node !== null) {
      const isList = Array.isArray(node);
      for (const [name, child] of Object.entries(node)) {
        path.push(name);
        walk(child, isList ? key : name);
        path.pop();
      }
    }
  }
  walk(value, "");
  return texts;
}
