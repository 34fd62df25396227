import type { State } from "./matrix.ts";
import type { Words } from "./words.ts";

/** What a state of sameness is called. */
export const stateWords: Readonly<Record<State, Words>> = {
  identical: { zh: "一致", en: "identical" },
  typographic: { zh: "排版不同", en: "set differently" },
  wording: { zh: "用词不同", en: "worded differently" },
  equivalent: { zh: "等值", en: "equivalent" },
  reworded: { zh: "措辞不同", en: "reworded" },
  different: { zh: "不同", en: "different" },
  missing: { zh: "有缺", en: "missing" },
};
