import type { Dictionary } from "../normal/dictionary.ts";

/** What decides in one clause of a text, and the rest of its words. */
export interface Clause {
  /** What decides, in the order it is said: `≤20工作日`, `must:应当`, `document:食品经营许可证`. */
  readonly tokens: readonly string[];
  /** The clause without what decides. */
  readonly rest: string;
}

const number =
  /(\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?)(个工作日|工作日|个自然日|自然日|个月|分钟|平方米|公里|周岁|万元|日|周|年|月|岁|米|元|%|‰|人|名|份|张|次|倍|级|项|条|款|页|寸|号|m2)?/uy;
const unitName: Readonly<Record<string, string>> = {
  个工作日: "工作日",
  个自然日: "自然日",
  周岁: "岁",
  名: "人",
  m2: "平方米",
};
const verbs =
  /^.*(?:提交|提供|出示|持有|取得|具有|领取|携带|填写|填报|核对|核验|凭|持|的|有效|相关|有|和|及|与|在|按|依据|根据)/u;

/** The clauses of a text in its normal form, each with what decides in it. */
export const clausesOf = (text: string, words: Dictionary<string>): Clause[] =>
  text.split(",").map((clause) => clauseOf(clause, words));

function clauseOf(clause: string, words: Dictionary<string>): Clause {
  const reader = new ClauseReader();
  for (let at = 0; at < clause.length; ) {
    number.lastIndex = at;
    const figure = number.exec(clause);
    const found = figure === null ? words.match(clause, at) : undefined;
    if (figure !== null) reader.quantity(figure[1] ?? "", figure[2] ?? "");
    else reader.word(found?.word ?? clause.charAt(at), found?.meaning ?? "none:");
    at += figure?.[0].length ?? found?.word.length ?? 1;
  }
  return reader;
}

/** Takes a clause word by word and keeps what decides apart from the rest. */
class ClauseReader implements Clause {
  readonly tokens: string[] = [];
  rest = "";
  /** Ordinary words since the last decisive one. */
  #plain = "";

  quantity(figure: string, unit: string): void {
    pushQuantity(this.tokens, `${figure}${unitName[unit] ?? unit}`, this.#plain);
    this.#plain = "";
  }

  word(word: string, meaning: string): void {
    if (meaning === "none:") {
      this.#plain += word;
      this.rest += word;
    } else if (meaning.startsWith("after:")) {
      if (this.#plain !== "" || !bounded(this.tokens, meaning.slice("after:".length))) this.rest += word;
    } else {
      const which = meaning.startsWith("document:")
        ? `document:${this.#plain.replace(verbs, "").slice(-6)}${word}`
        : meaning;
      this.tokens.push(which);
      this.#plain = "";
    }
  }
}

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
  if (last === undefined || !/\d/u.test(last)) return false;
  if (!last.startsWith(range) && !(range === "≤" && last.startsWith("近")))
    tokens[tokens.length - 1] = range + last;
  return true;
}
