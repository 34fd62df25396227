import { InvalidArgumentError, Option } from "commander";
import { inLanguage, type Language, type Words } from "../model/words.ts";
import { Failure } from "./failure.ts";

/** An option in one language: its flags, what they take (`<文件>`, `<file>`), and what it does. */
type OptionIn = (flags: string, takes: Words | undefined, does: Words) => Option;

/** The command line's own words in the language asked for. */
export interface OptionWriter {
  readonly say: (words: Words) => string;
  readonly option: OptionIn;
}

export function optionWriter(language: Language): OptionWriter {
  const say = (words: Words): string => inLanguage(words, language);
  const option: OptionIn = (flags, takes, does) =>
    new Option(takes === undefined ? flags : `${flags} ${say(takes)}`, say(does));
  return { say, option };
}

/** What an option takes, and what an argument is, wherever it is the same. */
export const takes = {
  format: { zh: "<格式>", en: "<format>" },
  items: { zh: "<事项>", en: "<items>" },
  regions: { zh: "<地区>", en: "<regions>" },
  rules: { zh: "<规则>", en: "<rules>" },
  number: { zh: "<数>", en: "<number>" },
  file: { zh: "<文件>", en: "<file>" },
  folder: { zh: "<文件夹>", en: "<folder>" },
} satisfies Record<string, Words>;
export const catalogueFolder: Words = { zh: "事项库文件夹", en: "the catalogue's folder" };

/** What every command takes. */
export interface CommonOptions {
  readonly lang: Language;
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
  readonly asOf?: string;
}

/** `--lang`, which may also stand before the command: what is asked for there is the command's default. */
export const languageOption = (language: Language): Option =>
  optionWriter(language)
    .option(
      "--lang",
      { zh: "<语言>", en: "<language>" },
      { zh: "输出语言 / language of the output", en: "language of the output" },
    )
    .choices(["zh-CN", "en"])
    .default(language, "zh-CN");

/** The options every command takes, made anew for each. */
export function commonOptions(language: Language): Option[] {
  const { option } = optionWriter(language);
  return [
    languageOption(language),
    option("--color", { zh: "<时机>", en: "<when>" }, { zh: "何时用颜色", en: "when to use colours" })
      .choices(["auto", "always", "never"])
      .default("auto"),
    option("-q, --quiet", undefined, { zh: "不输出最后的总结", en: "no summary at the end" }),
    option(
      "--as-of",
      { zh: "<日期>", en: "<date>" },
      {
        zh: "按哪一天判断到期和生效（默认：上海时间的今天）",
        en: "the day that decides what is in force or expired (default: today in Shanghai)",
      },
    ),
  ];
}

/**
 * The arguments with the value of a bare `--changed` written out. A value that may be left out is given after `=` only
 * (`--changed[=BASE]`): what follows behind a blank is the folder, which commander would take for it.
 */
export function withValuesWritten(args: readonly string[], options: readonly Option[]): string[] {
  const end = args.indexOf("--");
  const known = new Map(
    options.flatMap(({ long, optional, presetArg }) =>
      optional && long ? [[long, `${long}=${String(presetArg)}`] as const] : [],
    ),
  );
  return args.map((each, at) => (end === -1 || at < end ? (known.get(each) ?? each) : each));
}

/** Splits comma lists and joins repetitions: `--only a,b --only c` gives a, b, c. One without a name is a slip. */
export function commaList(text: string, before: readonly string[] | undefined): readonly string[] {
  const names = text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (names.length === 0) throw new InvalidArgumentError("");
  return [...(before ?? []), ...names];
}

/** A whole number from 0 on, up to `most` where there is a most. */
export function wholeNumber(option: string, most = Number.POSITIVE_INFINITY): (text: string) => number {
  const expected = most === Number.POSITIVE_INFINITY ? "0, 1, 2 …" : `0 … ${most}`;
  return (text) => {
    if (!/^\d{1,9}$/u.test(text) || Number(text) > most)
      throw new Failure("badOption", { option, value: text, expected });
    return Number(text);
  };
}

/** A glob over rule ids and field paths: `*` stands for any characters. */
export function matcher(pattern: string): (text: string) => boolean {
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/gu, "\\$&"))
    .join(".*");
  const expression = new RegExp(`^${source}$`, "u");
  return (text) => expression.test(text);
}
