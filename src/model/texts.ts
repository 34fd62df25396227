import { pointer as pointerOf } from "./pointer.ts";

/** A text of a document, where it stands, and the key it belongs to (that of the list, for an entry). */
export interface TextAt {
  readonly pointer: string;
  readonly key: string;
  readonly text: string;
}

/** Every text in a value, in its order. */
export function textsOf(value: unknown): TextAt[] {
  const texts: TextAt[] = [];
  function walk(node: unknown, path: string, key: string): void {
    if (typeof node === "string") texts.push({ pointer: path, key, text: node });
    else if (Array.isArray(node)) node.forEach((entry, index) => void walk(entry, `${path}/${index}`, key));
    else if (typeof node === "object" && node !== null)
      for (const [name, child] of Object.entries(node)) walk(child, path + pointerOf(name), name);
  }
  walk(value, "", "");
  return texts;
}
