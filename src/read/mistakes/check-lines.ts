import type { Line } from "../lines.ts";
import type { Remark } from "../remark.ts";
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

const lookWith =
  (looks: readonly LineCheck[]) =>
  (lines: readonly Line[], text: string): Remark[] =>
    lines
      .filter(({ role }) => role === "content")
      .flatMap((line) => looks.flatMap((look) => look(line, text) ?? []));

export const surelyWrong = lookWith(always);
export const perhapsWrong = lookWith(ifUnreadable);

/** Mistakes that are made all over a file at once, by a setting of the editor or the input method. */
const manifold: ReadonlySet<string> = new Set([
  "yaml/colon-half-width",
  "yaml/comment-half-width",
  "yaml/dash-half-width",
  "yaml/indent-without-tabs",
  "yaml/indent-without-wide-spaces",
  "yaml/lists-half-width",
  "yaml/quotes-half-width",
  "yaml/space-after-colon",
  "yaml/space-after-dash",
]);

/** Mistakes of one kind made more often than this are one raw diagnostic. */
const most = 3;

/** The same mistake on many lines as one remark with all its fixes: `共 41 行…，例如第 3、4、5 行`. */
export function gathered(remarks: readonly Remark[], lineOf: (offset: number) => number): Remark[] {
  const kinds = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const kind = kinds.get(remark.rule) ?? [];
    kinds.set(remark.rule, kind);
    kind.push(remark);
  }
  return [...kinds.values()].flatMap((kind) => {
    const [first, second, third] = kind;
    if (kind.length <= most || first === undefined || second === undefined || third === undefined)
      return kind;
    if (!manifold.has(first.rule)) return kind;
    const fixes = kind.flatMap(({ fix }) => fix ?? []);
    return [
      {
        rule: first.rule,
        message: "many",
        start: first.start,
        end: first.end,
        values: {
          count: kind.length,
          a: lineOf(first.start),
          b: lineOf(second.start),
          c: lineOf(third.start),
        },
        ...(kind.every(({ fix }) => fix !== undefined) ? { fix: fixes } : {}),
        ...(first.harmless === true ? { harmless: true } : {}),
      },
    ];
  });
}
