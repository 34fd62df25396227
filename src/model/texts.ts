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
   * settles most texts.
   */
  readonly hint: RegExp;
  readonly test: (text: string) => boolean;
  /** The keys whose texts the question is about; all, where it does not say. */
  readonly isKey?: (key: string) => boolean;
}

/** More questions than there are rules about texts. */
const most = 50;

/** The questions about texts under one key. */
interface KeyQuestions {
  readonly questions: readonly TextQuestion[];
  /** The hints of all of them as one. */
  readonly hint: RegExp;
}

/** The questions that rules ask of texts, learnt as they are asked: the same of every document. */
export class TextQuestions {
  readonly #questions = new Set<TextQuestion>();
  readonly #byKey = new Map<string, KeyQuestions>();

  get size(): number {
    return this.#questions.size;
  }

  /** Throws where questions are made anew for each document, since then each would be learnt. */
  learn(question: TextQuestion): void {
    if (this.#questions.has(question)) return;
    if (this.size === most) throw new Error("a question about texts has to be one object, made once");
    this.#questions.add(question);
    this.#byKey.clear();
  }

  about(key: string): KeyQuestions {
    let asked = this.#byKey.get(key);
    if (asked === undefined) {
      const questions = [...this.#questions].filter(({ isKey }) => isKey?.(key) ?? true);
      asked = { questions, hint: new RegExp(questions.map(({ hint }) => hint.source).join("|"), "u") };
      this.#byKey.set(key, asked);
    }
    return asked;
  }
}

type Answers = ReadonlyMap<TextQuestion, readonly TextAt[]>;

/** All texts of a value in its order, looked through once however many rules ask; hardly any of them is kept. */
export class Texts {
  readonly #value: unknown;
  readonly #questions: TextQuestions;
  #answers: Answers = new Map();
  /** How many questions the texts were looked through for. */
  #asked = 0;

  constructor(value: unknown, questions: TextQuestions) {
    this.#value = value;
    this.#questions = questions;
  }

  /** The texts for which the answer is yes. */
  where(question: TextQuestion): readonly TextAt[] {
    this.#questions.learn(question);
    if (this.#asked !== this.#questions.size) {
      this.#answers = answersIn(this.#value, this.#questions);
      this.#asked = this.#questions.size;
    }
    return this.#answers.get(question) ?? [];
  }
}

type Fields = Readonly<Record<string, unknown>>;

function answersIn(value: unknown, questions: TextQuestions): Answers {
  const answers = new Map<TextQuestion, TextAt[]>();
  const path: Segment[] = [];
  function ask(question: TextQuestion, key: string, text: string, segment: Segment): void {
    if (!question.test(text)) return;
    const found = { pointer: pointer(...path, segment), key, text };
    const before = answers.get(question);
    if (before === undefined) answers.set(question, [found]);
    else before.push(found);
  }
  function visit(child: unknown, segment: Segment, key: string, asked: KeyQuestions): void {
    if (typeof child === "string") {
      if (asked.hint.test(child)) for (const question of asked.questions) ask(question, key, child, segment);
    } else if (typeof child === "object" && child !== null) {
      path.push(segment);
      walk(child, key, asked);
      path.pop();
    }
  }
  function walk(node: object, key: string, asked: KeyQuestions): void {
    if (Array.isArray(node)) for (let at = 0; at < node.length; at += 1) visit(node[at], at, key, asked);
    else
      for (const name of Object.keys(node)) visit((node as Fields)[name], name, name, questions.about(name));
  }
  if (typeof value === "object" && value !== null) walk(value, "", questions.about(""));
  return answers;
}
