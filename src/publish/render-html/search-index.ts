import { pinyin } from "pinyin-pro";
import type { Search, SearchRecord } from "../../model/page.ts";

/** Width of characters and case make no difference to a search; templates/assets/list.js folds the words the same way. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** gong gong chang suo: one syllable a character, other characters left out. */
const syllables = (text: string): string[] =>
  pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true }).filter((syllable) =>
    /^[a-z]+$/u.test(syllable),
  );

/** One row as the page's script finds it: folded texts, each on a line of its own so that nothing is found across two. */
function indexed({ row, texts, spoken, filters }: SearchRecord): object {
  const readings = spoken.map(syllables).filter((reading) => reading.length > 0);
  return {
    id: row,
    text: [...new Set(texts.map(fold))].filter((text) => text !== "").join("\n"),
    pinyin: [...new Set(readings.map((reading) => reading.join(" ")))],
    initials: [...new Set(readings.map((reading) => reading.map((syllable) => syllable.charAt(0)).join("")))],
    filters,
  };
}

/** JSON that is also safe inside a script: no markup can begin in it, no line ends where a script would not expect it. */
const scriptJson = (value: readonly object[]): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The index a page's script searches, a script itself: pages opened from a disk cannot fetch. */
export const searchIndex = ({ records }: Search): string =>
  `globalThis.tongbanSearch = ${scriptJson(records.map(indexed))};\n`;
