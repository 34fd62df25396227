import type { ReadingRule } from "../../model/diagnostic.ts";
import type { ReadingMessages } from "../../model/generated/messages.ts";
import type { Line } from "../lines.ts";
import type { TextMistake } from "../text-mistake.ts";
import { closeColon, colonInValue, flowColon, wideColon } from "./colon.ts";
import { closeDash, wideDash, wideHash } from "./dash.ts";
import { tabIndent, wideIndent } from "./indent.ts";
import type { LineCheck } from "./line-check.ts";
import { openQuotes, wideQuotes } from "./quote.ts";
import { droppedText, machinery, openBracket, specialStart, wideBrackets } from "./value.ts";

/** What is always a mistake, whether or not the parser can make something of it. */
const always: readonly LineCheck[] = [
  wideIndent,
  wideHash,
  wideDash,
  closeDash,
  wideColon,
  closeColon,
  openQuotes,
  wideQuotes,
  machinery,
  specialStart,
  wideBrackets,
  flowColon,
  colonInValue,
  droppedText,
];

/** What is a mistake only when the parser cannot read the text. */
const ifUnreadable: readonly LineCheck[] = [tabIndent, openBracket];

const checkedWith =
  (checks: readonly LineCheck[]) =>
  (lines: readonly Line[], text: string): TextMistake[] =>
    lines
      .filter(({ role }) => role === "content")
      .flatMap((line) => checks.flatMap((check) => check(line, text) ?? []));

export const surelyWrong = checkedWith(always);
export const perhapsWrong = checkedWith(ifUnreadable);

/** Rules with a message for a mistake made on many lines. */
type ManifoldRule = {
  [R in ReadingRule]: ReadingMessages[R] extends { readonly many: "count" | "a" | "b" | "c" } ? R : never;
}[ReadingRule];

/** Mistakes that are made all over a file at once, by a setting of the editor or the input method. */
const manifold: Readonly<Record<ManifoldRule, true>> = {
  "yaml/colon-half-width": true,
  "yaml/comment-half-width": true,
  "yaml/dash-half-width": true,
  "yaml/indent-without-tabs": true,
  "yaml/indent-without-wide-spaces": true,
  "yaml/lists-half-width": true,
  "yaml/quotes-half-width": true,
  "yaml/space-after-colon": true,
  "yaml/space-after-dash": true,
};
const isManifold = (rule: ReadingRule): rule is ManifoldRule => Object.hasOwn(manifold, rule);

/** Mistakes of one kind made more often than this are one raw diagnostic. */
const most = 3;

/** The same mistake on many lines as one with all its fixes: `共 41 行…，例如第 3、4、5 行`. */
export function gathered(
  mistakes: readonly TextMistake[],
  lineOf: (offset: number) => number,
): TextMistake[] {
  const byRule = new Map<ReadingRule, TextMistake[]>();
  for (const mistake of mistakes) {
    const alike = byRule.get(mistake.rule) ?? [];
    byRule.set(mistake.rule, alike);
    alike.push(mistake);
  }
  return [...byRule].flatMap(([rule, alike]): TextMistake[] => {
    const [first, second, third] = alike;
    if (alike.length <= most || first === undefined || second === undefined || third === undefined)
      return alike;
    if (!isManifold(rule)) return alike;
    const fixes = alike.flatMap(({ fix }) => fix ?? []);
    return [
      {
        rule,
        message: "many",
        start: first.start,
        end: first.end,
        values: {
          count: alike.length,
          a: lineOf(first.start),
          b: lineOf(second.start),
          c: lineOf(third.start),
        },
        ...(alike.every(({ fix }) => fix !== undefined) ? { fix: fixes } : {}),
        ...(first.harmless === true ? { harmless: true } : {}),
      },
    ];
  });
}
