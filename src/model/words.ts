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

/** Facts of a diagnostic, put into its phrase when it is printed. */
export type Values = Readonly<Record<string, string | number>>;

/** The sentence in the language asked for. */
export const inLanguage = (words: Words, language: Language): string =>
  language === "en" ? words.en : words.zh;

/** Replaces each `{name}` by its value; a name without a value stays as it is, so that it is seen. */
export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/gu, (braces, name: string) => String(values[name] ?? braces));
