import { pointer, type Segment } from "./pointer.ts";

/** A text of a document, where it stands, and the key it belongs to (that of the list, for an entry). */
export interface TextAt {
  readonly pointer: string;
  readonly key: string;
  readonly text: string;
}

/** What is asked of every text; always the same object for the same question. */
export interface TextQuestion {
  /**
   * What a text must hold for the answer to be yes, with no flag but `u`: one look for the hints of all questions
   * settles nearly every text.
   */
  readonly hint: RegExp;
  readonly test: (text: string) => boolean;
  /** The keys whose texts the question is about; all, where it does not say. */
  readonly isKey?: (key: string) => boolean;
}

/** As many questions as a number has bits to work with. */
const most = 30;

/** The questions that rules ask of texts, learnt as they are asked: the same of every document. */
export class TextQuestions {
  readonly #bits = new Map<TextQuestion, number>();
  readonly #asked = new Map<string, Asked>();

  get size(): number {
    return this.#bits.size;
  }

  /** The question's bit. Throws where questions are made anew for each document, since then each would be learnt. */
  bitOf(question: TextQuestion): number {
    const known = this.#bits.get(question);
    if (known !== undefined) return known;
    if (this.size === most) throw new Error("a question about texts has to be one object, made once");
    const bit = 1 << this.size;
    this.#bits.set(question, bit);
    this.#asked.clear();
    return bit;
  }

  /** What is asked of texts under the key. */
  about(key: string): Asked {
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const asked = new Asked([...this.#bits].filter(([{ isKey }]) => isKey === undefined || isKey(key)));
    this.#asked.set(key, asked);
    return asked;
  }
}

/** Words and ids, which come again in every file, are shorter; longer texts hardly ever come again. */
const short = 24;

/** The questions about texts under one key. */
class Asked {
  readonly #questions: readonly (readonly [question: TextQuestion, bit: number])[];
  /** The hints of all questions as one. */
  readonly #hint: RegExp;
  /** What was answered of short texts. */
  readonly #known = new Map<string, number>();

  constructor(questions: readonly (readonly [question: TextQuestion, bit: number])[]) {
    this.#questions = questions;
    this.#hint = new RegExp(questions.map(([{ hint }]) => hint.source).join("|"), "u");
  }

  /** The bits of the questions whose answer is yes. */
  of(text: string): number {
    if (text.length > short) return this.#answersTo(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const answers = this.#answersTo(text);
    this.#known.set(text, answers);
    return answers;
  }

  #answersTo(text: string): number {
    let yes = 0;
    if (this.#hint.test(text)) for (const [{ test }, bit] of this.#questions) if (test(text)) yes |= bit;
    return yes;
  }
}

/** A text for which some answer is yes: the bits of these questions. */
interface Suspect extends TextAt {
  readonly yes: number;
}
const none: readonly Suspect[] = [];

/** All texts of a value in its order, looked through once however many rules ask; hardly any of them is kept. */
export class Texts {
  readonly #value: unknown;
  readonly #questions: TextQuestions;
  #suspects = none;
  /** How many questions the texts were looked through for. */
  #asked = 0;

  constructor(value: unknown, questions: TextQuestions) {
    this.#value = value;
    this.#questions = questions;
  }

  /** The texts for which the answer is yes. */
  where(question: TextQuestion): readonly TextAt[] {
    const bit = this.#questions.bitOf(question);
    if (this.#asked !== this.#questions.size) {
      this.#suspects = suspectsIn(this.#value, this.#questions);
      this.#asked = this.#questions.size;
    }
    return this.#suspects.length === 0 ? none : this.#suspects.filter(({ yes }) => (yes & bit) !== 0);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function suspectsIn(value: unknown, questions: TextQuestions): readonly Suspect[] {
  const suspects: Suspect[] = [];
  const path: Segment[] = [];
  function visit(child: unknown, segment: Segment, key: string, asked: Asked): void {
    if (typeof child === "string") {
      const yes = asked.of(child);
      if (yes !== 0) suspects.push({ pointer: pointer(...path, segment), key, text: child, yes });
    } else if (typeof child === "object" && child !== null) {
      path.push(segment);
      walk(child, key, asked);
      path.pop();
    }
  }
  function walk(node: object, key: string, asked: Asked): void {
    if (Array.isArray(node)) for (let at = 0; at < node.length; at += 1) visit(node[at], at, key, asked);
    else
      for (const name of Object.keys(node)) visit((node as Fields)[name], name, name, questions.about(name));
  }
  if (typeof value === "object" && value !== null) walk(value, "", questions.about(""));
  return suspects;
}
