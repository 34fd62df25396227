import { InvalidArgumentError, Option } from "commander";
import { inLanguage, type Language, listed, type Words } from "../model/words.ts";
import { Failure } from "./failure.ts";

/** An option as a command declares it. */
export interface OptionDefinition {
  /** `--format`, `-o, --output`. */
  readonly flags: string;
  /** What it takes, `<文件>`; in brackets where the value may be left out. Nothing for a switch. */
  readonly takes?: Words;
  readonly does: Words;
  readonly choices?: readonly string[];
  readonly usual?: string;
  /** What help names as the default, where the default is no value of the option. */
  readonly shownAsUsual?: string;
  /** The value when the option is given without one. */
  readonly preset?: string;
  readonly isRequired?: boolean;
  /** Makes the value of the text; `before` is the value of an earlier occurrence, which each parser knows the type of. */
  parse?(text: string, before: unknown): unknown;
}

/** The option as commander knows it, in one language. */
export function optionIn(definition: OptionDefinition, language: Language): Option {
  const { flags, takes, does, choices, usual, shownAsUsual, preset, isRequired, parse } = definition;
  const say = (words: Words): string => inLanguage(words, language);
  const option = new Option(takes === undefined ? flags : `${flags} ${say(takes)}`, say(does));
  if (choices !== undefined) option.choices(choices);
  if (usual !== undefined || shownAsUsual !== undefined) option.default(usual, shownAsUsual);
  if (preset !== undefined) option.preset(preset);
  if (parse !== undefined) option.argParser(parse);
  return option.makeOptionMandatory(isRequired === true);
}

/** What options take, wherever it is the same. */
export const takes = {
  format: { zh: "<格式>", en: "<format>" },
  items: { zh: "<事项>", en: "<items>" },
  regions: { zh: "<地区>", en: "<regions>" },
  rules: { zh: "<规则>", en: "<rules>" },
  number: { zh: "<数>", en: "<number>" },
  file: { zh: "<文件>", en: "<file>" },
  folder: { zh: "<文件夹>", en: "<folder>" },
} satisfies Record<string, Words>;

/** `--format` of a command that always has one, the first by default. */
export const formatOption = (names: readonly [string, ...string[]]): OptionDefinition => ({
  flags: "--format",
  takes: takes.format,
  does: listed(names),
  choices: names,
  usual: names[0],
});

/** What every command takes. */
export interface CommonOptions {
  readonly lang: Language;
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
  readonly asOf?: string;
}

/** `--lang`, which may also stand before the command: what is asked for there is the command's default. */
export const languageOption = (language: Language): OptionDefinition => ({
  flags: "--lang",
  takes: { zh: "<语言>", en: "<language>" },
  does: { zh: "输出语言 / language of the output", en: "language of the output" },
  choices: ["zh-CN", "en"],
  usual: language,
  shownAsUsual: "zh-CN",
});

/** The options every command takes. */
export const commonOptions = (language: Language): readonly OptionDefinition[] => [
  languageOption(language),
  {
    flags: "--color",
    takes: { zh: "<时机>", en: "<when>" },
    does: { zh: "何时用颜色", en: "when to use colours" },
    choices: ["auto", "always", "never"],
    usual: "auto",
  },
  { flags: "-q, --quiet", does: { zh: "不输出最后的总结", en: "no summary at the end" } },
  {
    flags: "--as-of",
    takes: { zh: "<日期>", en: "<date>" },
    does: {
      zh: "按哪一天判断到期和生效（默认：上海时间的今天）",
      en: "the day that decides what is in force or expired (default: today in Shanghai)",
    },
  },
];

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
