import { InvalidArgumentError, Option } from "commander";
import type { Language } from "../model/words.ts";
import { Failure } from "./failure.ts";

/** What every command takes. */
export interface CommonOptions {
  readonly lang: Language;
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
  readonly asOf?: string;
}

/** The options every command takes, made anew for each. */
export const commonOptions = (): Option[] => [
  new Option("--lang <语言>", "输出语言 / language of the output").choices(["zh-CN", "en"]).default("zh-CN"),
  new Option("--color <时机>", "何时用颜色").choices(["auto", "always", "never"]).default("auto"),
  new Option("-q, --quiet", "不输出最后的总结"),
  new Option("--as-of <日期>", "按哪一天判断到期和生效（默认：上海时间的今天）"),
];

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
