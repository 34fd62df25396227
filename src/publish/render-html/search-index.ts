import { pinyin } from "pinyin-pro";
import type { EditionItem } from "../../model/edition.ts";
import { filters } from "./filters.ts";

/** Width of characters and case make no difference to a search; templates/assets/list.js folds the words the same way. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** What an applicant may remember of an item: its names and codes, who does it, what to bring, where to go. */
function textsOf({
  name,
  catalogCode,
  type,
  keywords,
  topics,
  audience,
  modes,
  lead,
  guide,
}: EditionItem): string[] {
  const names = (
    entries: readonly { readonly name: { readonly cells: readonly { readonly text: string | null }[] } }[],
  ): string[] => entries.flatMap((entry) => entry.name.cells.flatMap(({ text }) => text ?? []));
  const facts = guide.groups
    .flatMap((group) => group.facts)
    .filter(({ field }) => field === "authority.name" || field === "name");
  return [
    name,
    catalogCode,
    type,
    ...keywords,
    ...topics,
    ...audience,
    ...modes,
    lead ?? "",
    ...facts.flatMap(({ cells }) => cells.flatMap(({ text }) => text ?? [])),
    ...names(guide.materials),
    ...names(guide.results),
    ...guide.services.flatMap(({ windows }) => windows.flatMap((window) => [window.name, window.address])),
  ];
}

/** gong gong chang suo: one syllable a character, other characters left out. */
const syllables = (text: string): string[] =>
  pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true }).filter((syllable) =>
    /^[a-z]+$/u.test(syllable),
  );

interface SearchRecord {
  readonly id: string;
  /** Folded texts, each on a line of its own so that nothing is found across two of them. */
  readonly text: string;
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

function recordOf(item: EditionItem): SearchRecord {
  const readings = [item.name, ...item.keywords].map(syllables).filter((reading) => reading.length > 0);
  return {
    id: item.id,
    text: [...new Set(textsOf(item).map(fold))].filter((text) => text !== "").join("\n"),
    pinyin: [...new Set(readings.map((reading) => reading.join(" ")))],
    initials: [...new Set(readings.map((reading) => reading.map((syllable) => syllable.charAt(0)).join("")))],
    filters: Object.fromEntries(filters.map(({ id, valuesOf }) => [id, valuesOf(item)])),
  };
}

/** JSON that is also safe inside a script: no markup can begin in it, no line ends where a script would not expect it. */
export const scriptJson = (value: readonly object[]): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The index the list's script searches, a script itself: pages opened from a disk cannot fetch. */
export const searchIndex = (items: readonly EditionItem[]): string =>
  `globalThis.tongbanSearch = ${scriptJson(items.map(recordOf))};\n`;
