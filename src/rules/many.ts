import type { Phrase, Words } from "../model/words.ts";

/**
 * The message for a mistake made all over a file: how many lines have it, and the first three. `what` is named as in
 * “共 41 行用了全角冒号”, in English as in "41 lines have a full-width colon".
 */
export const many = (what: Words, help: Words): Phrase => ({
  says: {
    zh: `共 {count} 行${what.zh}，例如第 {a}、{b}、{c} 行`,
    en: `{count} lines have ${what.en}, for example lines {a}, {b} and {c}`,
  },
  help,
});
