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

/** A question about a text alone; always the same function for the same question. */
export type TextTest = (text: string) => boolean;

/** What has been asked of a text, and which of it was so, a bit a test. */
interface Answers {
  asked: number;
  yes: number;
}

/** What the texts of a catalogue were asked: they repeat from region to region and item to item. */
export class TextMemory {
  readonly #bits = new Map<TextTest, number>();
  readonly #answers = new Map<string, Answers>();

  answersTo(text: string): Answers {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const none = { asked: 0, yes: 0 };
    this.#answers.set(text, none);
    return none;
  }

  /** The test's bit. Throws where tests are made anew for each document, since then nothing could be remembered. */
  bitOf(test: TextTest): number {
    const known = this.#bits.get(test);
    if (known !== undefined) return known;
    if (this.#bits.size === mostTests) throw new Error("a test of texts has to be one function, made once");
    const bit = 1 << this.#bits.size;
    this.#bits.set(test, bit);
    return bit;
  }
}
/** As many as a number has bits to work with. */
const mostTests = 30;

/** All texts of a value in its order, found once however many rules ask; places are made only for those wanted. */
export class Texts {
  readonly #value: unknown;
  readonly #memory: TextMemory;
  #nodes: readonly Node[] | undefined;
  #answers: readonly Answers[] = [];

  constructor(value: unknown, memory: TextMemory) {
    this.#value = value;
    this.#memory = memory;
  }

  /** The texts that pass the test, under keys that pass theirs. */
  where(test: TextTest, isKey?: (key: string) => boolean): TextAt[] {
    const nodes = this.#read();
    const bit = this.#memory.bitOf(test);
    const wanted: TextAt[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const answers = this.#answers[at] as Answers;
      const node = nodes[at] as Node;
      if ((answers.asked & bit) === 0) {
        answers.asked |= bit;
        if (test(node.text)) answers.yes |= bit;
      }
      if ((answers.yes & bit) !== 0 && (isKey === undefined || isKey(node.key)))
        wanted.push({ pointer: place(node), key: node.key, text: node.text });
    }
    return wanted;
  }

  #read(): readonly Node[] {
    if (this.#nodes !== undefined) return this.#nodes;
    this.#nodes = nodesOf(this.#value);
    this.#answers = this.#nodes.map(({ text }) => this.#memory.answersTo(text));
    return this.#nodes;
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
