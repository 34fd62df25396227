import type { Registers } from "../../model/catalogue.ts";
import { dictionaryOf } from "../../model/dictionary.ts";
import { withPlainQuantities } from "./quantities.ts";
import { typographic } from "./typographic.ts";

/** What the catalogue's registers know of wording; made once for any number of items. */
export interface Glossary {
  /** The text set in one way; see {@link typographic}. */
  typographic(text: string): string;
  /** The text set in one way and in one wording, by registers/terms.yaml. */
  wording(text: string): string;
  /** The text in one wording, with its quantities in one way. */
  equivalent(text: string): string;
  /** The registered material a name stands for, by its name or an alias. */
  materialOf(name: string): string | undefined;
}

/** So many texts are remembered, those of some items at least; then it begins anew, since few come again later. */
const most = 1024;

/** Remembers what a function gave for a text; texts repeat from region to region and in like items. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (known.size === most) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The glossary of a catalogue's registers. */
export function glossaryOf(registers: Registers): Glossary {
  const set = remembered(typographic);
  const rewrite = rewriter(registers);
  const wording = remembered((text) => rewrite(set(text)));
  return {
    typographic: set,
    wording,
    equivalent: remembered((text) => withPlainQuantities(wording(text))),
    materialOf: materialsByName(registers, wording),
  };
}

/** Stands around a kept word that has a known wording in it, so that no other text can come out the same. */
export const keepMark = "\u2060";

/** Replaces each known wording by its group's first, longest first, never inside a word that is to be kept whole. */
function rewriter({ sameWording, keptWords }: Registers): (text: string) => string {
  const groups = sameWording.map((group) => group.map(typographic));
  const wordings = new Set(groups.flat());
  const kept = keptWords.map(typographic).map((word) => {
    const isMixed = [...wordings].some((wording) => wording !== word && word.includes(wording));
    return [word, isMixed ? `${keepMark}${word}${keepMark}` : word] as const;
  });
  const words = dictionaryOf([
    ...groups.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
    ...kept,
  ]);
  return (text) => {
    let said = "";
    let copied = 0;
    for (let at = 0; at < text.length; ) {
      const found = words.match(text, at);
      if (found === undefined) at += 1;
      else {
        said += text.slice(copied, at) + found.meaning;
        at += found.word.length;
        copied = at;
      }
    }
    return copied === 0 ? text : said + text.slice(copied);
  };
}

function materialsByName(
  { materials }: Registers,
  wording: (text: string) => string,
): Glossary["materialOf"] {
  const byName = new Map<string, string>();
  for (const [id, { name, aliases }] of materials)
    for (const each of [name, ...(aliases ?? [])])
      if (each !== undefined && !byName.has(wording(each))) byName.set(wording(each), id);
  return (name) => byName.get(wording(name));
}
