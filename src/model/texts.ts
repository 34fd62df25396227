import { pointer as pointerOf, type Segment } from "./pointer.ts";

/** A text of a document, where it stands, and the key it belongs to (that of the list, for an entry). */
export interface TextAt {
  readonly pointer: string;
  readonly key: string;
  readonly text: string;
}

interface Node {
  readonly parent: Node | undefined;
  readonly segment: Segment;
  readonly key: string;
  readonly text: string;
}

/** All texts of a value in its order, found once however many rules ask; places are made only for those wanted. */
export class Texts {
  readonly #value: unknown;
  #nodes: readonly Node[] | undefined;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** The texts that pass the test. */
  where(isWanted: (text: string, key: string) => boolean): TextAt[] {
    this.#nodes ??= nodesOf(this.#value);
    const wanted: TextAt[] = [];
    for (const node of this.#nodes)
      if (isWanted(node.text, node.key))
        wanted.push({ pointer: place(node), key: node.key, text: node.text });
    return wanted;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function nodesOf(value: unknown): Node[] {
  const texts: Node[] = [];
  function visit(child: unknown, parent: Node | undefined, segment: Segment, key: string): void {
    if (typeof child === "string") texts.push({ parent, segment, key, text: child });
    else if (typeof child === "object" && child !== null) walk(child, { parent, segment, key, text: "" });
  }
  function walk(node: object, self: Node | undefined): void {
    if (Array.isArray(node))
      for (let at = 0; at < node.length; at += 1) visit(node[at], self, at, self?.key ?? "");
    else for (const name of Object.keys(node)) visit((node as Fields)[name], self, name, name);
  }
  if (typeof value === "object" && value !== null) walk(value, undefined);
  return texts;
}

function place(node: Node): string {
  const path: Segment[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) path.push(at.segment);
  return pointerOf(...path.reverse());
}
