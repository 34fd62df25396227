import { quote } from "../model/quote.ts";
import {
  factIn,
  fill,
  inLanguage,
  type Language,
  type Phrase,
  type Values,
  type Words,
} from "../model/words.ts";

/** Where a report gets its words from: the rules' phrases, handed in so that reporting never leans on rules. */
export interface Phrasebook {
  phrase(rule: string, message: string): Phrase | undefined;
  basis(rule: string): Words | undefined;
  title(rule: string): Words | undefined;
}

const quoted = (values: Values, language: Language): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const fact = factIn(value, language);
      return [name, typeof fact === "string" ? quote(fact) : fact];
    }),
  );

/** A finding's two sentences: what is wrong, and what to do. Values are hostile text and come out inert. */
export function sentence(
  { rule, message, values }: { readonly rule: string; readonly message: string; readonly values: Values },
  phrases: Phrasebook,
  language: Language,
): { readonly says: string; readonly help: string } {
  const phrase = phrases.phrase(rule, message);
  const safe = quoted(values, language);
  if (phrase === undefined) return { says: message, help: "" };
  return {
    says: fill(inLanguage(phrase.says, language), safe),
    help: fill(inLanguage(phrase.help, language), safe),
  };
}
