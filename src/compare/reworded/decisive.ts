import type { Dictionary, Word } from "../../model/dictionary.ts";

/** What decides in one clause of a text, and the rest of its words. */
export interface Clause {
  /** The clause as it is said. */
  readonly text: string;
  /** What decides, in the order it is said: `≤20工作日`, `must:应当`, `document:食品经营许可证`. */
  readonly tokens: readonly string[];
  /** The clause without what decides. */
  readonly rest: string;
  /** The pieces of it that say something: between what decides and what only frames. */
  readonly pieces: readonly string[];
  /** The pieces as they follow each other. */
  readonly bare: string;
}

const number =
  /(\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?)(个工作日|工作日|个自然日|自然日|个月|分钟|平方米|公里|周岁|万元|日|周|年|月|岁|米|元|%|‰|人|名|份|张|次|倍|级|项|条|款|页|寸|号|个|处|间|套|户|家|种|类|层|块|口|台|辆|吨|亩|册|m2)?/uy;
/** 第五十七条, 百分之五, 三级: numbers that are written in Chinese for good. */
const chineseNumber =
  /(?:第[〇零一二三四五六七八九十百千\d]{1,7}[条款项章节类级次批号]|百分之[〇零一二三四五六七八九十百\d.]{1,7}|[一二三四五六七八九十]{1,3}[级类])/uy;
const unitName: Readonly<Record<string, string>> = {
  个工作日: "工作日",
  个自然日: "自然日",
  周岁: "岁",
  名: "人",
  m2: "平方米",
};
const isLetter = /[\p{L}\p{N}]/u;

/** A bracket or a dash says nothing itself. Most characters are Han, and need no closer look. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code < 0x4e00 || code > 0x9fff) && !isLetter.test(text.charAt(at));
}

const verbs =
  /^.*(?:提交|提供|出示|持有|取得|具有|领取|携带|填写|填报|核对|核验|凭|持|的|有效|相关|有|和|及|与|在|按|依据|根据)/u;

/** The clauses of a text in its normal form, each with what decides in it. */
export const clausesOf = (text: string, words: Dictionary<string>): Clause[] =>
  text.split(",").map((clause) => clauseOf(clause, words));

function clauseOf(clause: string, words: Dictionary<string>): Clause {
  const reader = new ClauseReader(clause);
  /** Where the ordinary characters begin that have not been handed over yet. */
  let from = 0;
  for (let at = 0; at < clause.length; ) {
    const figure = figureAt(clause, at);
    const found = figure === undefined ? words.match(clause, at) : undefined;
    const length = figure?.length ?? found?.word.length ?? 1;
    if (figure !== undefined || found !== undefined || isMark(clause, at)) {
      reader.ordinary(clause.slice(from, at));
      from = at + length;
      if (figure !== undefined) reader.quantity(figure.quantity);
      else if (found !== undefined) reader.word(found);
      else reader.mark(clause.charAt(at));
    }
    at += length;
  }
  reader.ordinary(clause.slice(from));
  reader.end();
  return reader;
}

/** The word itself, or the one that stands for all that mean the same. */
const saidBy = ({ word, meaning }: Word<string>): string =>
  meaning.startsWith("sense:") ? meaning.slice("sense:".length) : word;

/** What a number begins with. */
const figureHead = /[\d第百一二三四五六七八九十]/u;

/** The number that begins at a place of the text, with its unit in one way. */
function figureAt(
  text: string,
  at: number,
): { readonly quantity: string; readonly length: number } | undefined {
  if (!figureHead.test(text.charAt(at))) return undefined;
  number.lastIndex = at;
  const plain = number.exec(text);
  if (plain !== null) {
    const [{ length }, value = "", unit = ""] = plain;
    return { quantity: `${value}${unitName[unit] ?? unit}`, length };
  }
  chineseNumber.lastIndex = at;
  const chinese = chineseNumber.exec(text)?.[0];
  return chinese === undefined ? undefined : { quantity: chinese, length: chinese.length };
}

/** Takes a clause word by word and keeps what decides apart from the rest. */
class ClauseReader implements Clause {
  readonly text: string;
  readonly tokens: string[] = [];
  readonly pieces: string[] = [];
  rest = "";
  bare = "";
  /** The piece that is being read. */
  #piece = "";
  /** Ordinary words since the last decisive one. */
  #plain = "";

  constructor(text: string) {
    this.text = text;
  }

  quantity(quantity: string): void {
    pushQuantity(this.tokens, quantity, this.#plain);
    this.#plain = "";
    this.end();
    this.bare += " ";
  }

  /** A word that only frames ends a piece, and nothing else. */
  #frame(word: string): void {
    this.#plain += word;
    this.rest += word;
    this.end();
  }

  end(): void {
    if (this.#piece !== "") this.pieces.push(this.#piece);
    this.#piece = "";
  }

  /** Characters that neither decide nor frame. */
  ordinary(said: string): void {
    this.#plain += said;
    this.rest += said;
    this.#piece += said;
    this.bare += said;
  }

  /** A mark ends a piece, and is in none. */
  mark(mark: string): void {
    this.#plain += mark;
    this.rest += mark;
    this.end();
    this.bare += mark;
  }

  word(found: Word<string>): void {
    const { word, meaning } = found;
    if (meaning === "frame:") {
      this.#frame(word);
      return;
    }
    if (meaning === "none:" || meaning.startsWith("sense:")) {
      this.ordinary(saidBy(found));
      return;
    }
    this.end();
    this.bare += " ";
    if (meaning.startsWith("after:")) {
      const side = meaning.slice("after:".length);
      if (this.#plain === "" && bounded(this.tokens, side)) return;
      this.rest += word;
      if (decidesAlone.has(side)) this.tokens.push(`side:${side}`);
    } else {
      const which = meaning.startsWith("document:")
        ? `document:${this.#plain.replace(verbs, "").slice(-6)}${word}`
        : meaning;
      this.tokens.push(which);
      this.#plain = "";
    }
  }
}

/** 前, 后 and 以上 turn a condition round also where no number stands before them: 变更前, 县级以上. */
const decidesAlone: ReadonlySet<string> = new Set(["前", "后", "≥"]);

/** Whether a token is a number, with whatever belongs to it. */
export const isFigure = (token: string): boolean => !token.includes(":") && /[\d第百级类]/u.test(token);

/** 不超过20日: the range said just before a number belongs to it. */
function pushQuantity(tokens: string[], quantity: string, between: string): void {
  const before = tokens.at(-1);
  if (before?.startsWith("range:") && between.length <= 2)
    tokens[tokens.length - 1] = before.slice("range:".length) + quantity;
  else tokens.push(quantity);
}

/** 20日以内: so does the range said just after it. */
function bounded(tokens: string[], range: string): boolean {
  const last = tokens.at(-1);
  if (last === undefined || !isFigure(last)) return false;
  if (!last.startsWith(range) && !(range === "≤" && last.startsWith("近")))
    tokens[tokens.length - 1] = range + last;
  return true;
}
