import type { Help, Option } from "commander";
import { displayWidth, wrap } from "../model/width.ts";
import { fill, inLanguage, type Language, listed, type Words } from "../model/words.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

const note: Words = { zh: "（{notes}）", en: " ({notes})" };
const byDefault: Words = { zh: "默认 {value}", en: "default {value}" };

/** What an option accepts, and what it is when it is not given. */
function noteOf(
  { argChoices, defaultValue, defaultValueDescription, description }: Option,
  language: Language,
): string {
  const usual: unknown = defaultValueDescription ?? defaultValue;
  const notes = [
    ...(argChoices === undefined || argChoices.every((each) => description.includes(each))
      ? []
      : [listed(argChoices)]),
    ...(usual === undefined ? [] : [fill(inLanguage(byDefault, language), { value: String(usual) })]),
  ];
  if (notes.length === 0) return "";
  return fill(inLanguage(note, language), { notes: inLanguage(listed(notes, "；", "; "), language) });
}

/** Help in a language, its columns right for characters of two columns. */
export const helpIn = (language: Language): Partial<Help> => ({
  displayWidth,
  styleTitle: (title) => (language === "en" ? title : (titles[title] ?? title)),
  optionTerm: ({ flags, optional }) => (optional ? flags.replace(" [", "[=") : flags),
  optionDescription: (option) => `${option.description}${noteOf(option, language)}`,
  boxWrap: (text, columns) => wrap(text, columns).join("\n"),
});
