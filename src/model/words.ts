/** The two languages every sentence of the tool exists in. */
export type Language = "zh-CN" | "en";

/** One sentence in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * A message a rule can give. `says` states what is wrong, `help` what to do about it;
 * `{name}` in either is replaced by the diagnostic's value of that name.
 */
export interface Phrase {
  readonly says: Words;
  readonly help: Words;
}

/** A fact put into a sentence: data, which is one in every language, or words of the tool, such as a field's label. */
export type MessageValue = string | number | Words;

/** Facts of a diagnostic, put into its phrase when it is printed. */
export type Values = Readonly<Record<string, MessageValue>>;

/** The sentence in the language asked for. */
export const inLanguage = (words: Words, language: Language): string =>
  language === "en" ? words.en : words.zh;

/** The fact in the language asked for. */
export const factIn = (fact: MessageValue, language: Language): string | number =>
  typeof fact === "object" ? inLanguage(fact, language) : fact;

/** What something is called, official in Chinese. */
export const labelWords = ({
  label,
  english,
}: {
  readonly label: string;
  readonly english: string;
}): Words => ({ zh: label, en: english });

/** Several facts as one, joined as each language joins: `甲、乙`, `a, b`. */
export function listed(facts: readonly MessageValue[], zh = "、", en = ", "): Words {
  const all = (language: Language) => facts.map((fact) => factIn(fact, language));
  return { zh: all("zh-CN").join(zh), en: all("en").join(en) };
}

/** Replaces each `{name}` by its value; a name without a value stays as it is, so that it is seen. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/gu, (braces, name: string) => String(values[name] ?? braces));
