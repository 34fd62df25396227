import type { TextEdit } from "../model/edit.ts";
import { lineStarts, positionAt } from "../model/position.ts";
import { excessMistake, isExact, mistakesOf } from "./fault-words.ts";
import { type FullParse, parseFully } from "./full-parser.ts";
import { type Line, linesOf } from "./lines.ts";
import { gathered, perhapsWrong, surelyWrong } from "./mistakes/check-lines.ts";
import { misplaced, swallowedEntry } from "./mistakes/indent.ts";
import { repaired } from "./repair.ts";
import type { TextMistake } from "./text-mistake.ts";

/** The mistakes of a text that the strict reader would not take: causes, not symptoms. */
export function explain(text: string, parsed: FullParse): TextMistake[] {
  const lines = linesOf(text);
  const sure = surelyWrong(lines, text);
  const mistakes = gathered(sure, lineOfIn(text));
  if ("excess" in parsed) {
    // What is written wrongly on every line nests ever deeper: then the lines are the cause.
    const causes = mistakes.filter(({ harmless }) => harmless !== true);
    return causes.length > 0 ? causes : [excessMistake(parsed.excess)];
  }
  if ("value" in parsed && mistakes.length === 0)
    return [swallowedEntry(lines, text)].flatMap((each) => each ?? []);
  const rest = "faults" in parsed ? unexplained(text, sure, parsed) : [];
  return [...mistakes, ...rest].sort((a, b) => a.start - b.start);
}

function lineOfIn(text: string): (offset: number) => number {
  const starts = lineStarts(text);
  return (offset) => positionAt(starts, offset).line;
}

const replacementsOf = (mistakes: readonly TextMistake[]): TextEdit[] =>
  mistakes.flatMap(({ fix, repair }) => fix ?? repair ?? []);

type Faulty = Extract<FullParse, { faults: unknown }>;

/** What stays wrong when the mistakes known so far are put right: the cause of what is left may show then. */
function unexplained(text: string, sure: readonly TextMistake[], parsed: Faulty): TextMistake[] {
  const causes = sure.filter(({ harmless }) => harmless !== true);
  const first = repaired(text, replacementsOf(causes));
  const second = causes.length === 0 ? parsed : parseFully(first.text);
  if (!("faults" in second)) return [];
  const beyondRepair = causes.some(({ fix, repair }) => fix === undefined && repair === undefined);
  return causesOfRest(first.text, second, beyondRepair).map((mistake) => moved(mistake, first.original));
}

/** Faults that name their mistake; of the others the cause: tabs, open brackets, lines out of place. */
function causesOfRest(text: string, { faults, tree }: Faulty, beyondRepair: boolean): TextMistake[] {
  const exact = mistakesOf(faults.filter(isExact), text, tree);
  const vague = faults.find((fault) => !isExact(fault));
  if (vague === undefined || beyondRepair) return exact;
  const lines = linesOf(text);
  const perhaps = perhapsWrong(lines, text);
  if (perhaps.length > 0) return [...gathered(perhaps, lineOfIn(text)), ...exactAfter(text, perhaps)];
  const [complaint] = mistakesOf([vague], text, tree);
  const cause = misplacedBefore(vague.start, lines, text) ?? complaint;
  if (cause === undefined) return exact;
  // What the parser says behind a place where it lost its way is not to be relied on.
  return [...exact.filter(({ start }) => start < cause.start), cause];
}

/** What the parser names exactly once the mistakes are put right. */
function exactAfter(text: string, mistakes: readonly TextMistake[]): TextMistake[] {
  const { text: better, original } = repaired(text, replacementsOf(mistakes));
  const parsed = parseFully(better);
  if (!("faults" in parsed)) return [];
  // How deep a line stands is a guess where it was put right: that its key is there twice may come from that.
  const guessed = new Set(mistakes.map(({ start }) => lineStartOf(text, start)));
  return mistakesOf(parsed.faults.filter(isExact), better, parsed.tree)
    .map((mistake) => moved(mistake, original))
    .filter(({ start }) => !guessed.has(lineStartOf(text, start)));
}

const lineStartOf = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** A line out of place, when it stands no further than one below where the parser complained. */
function misplacedBefore(offset: number, lines: readonly Line[], text: string): TextMistake | undefined {
  const found = misplaced(lines, text);
  const stop = text.indexOf("\n", offset);
  return found !== undefined && found.start <= (stop === -1 ? text.length : lineEnd(text, stop + 1))
    ? found
    : undefined;
}

function lineEnd(text: string, start: number): number {
  const stop = text.indexOf("\n", start);
  return stop === -1 ? text.length : stop;
}

/** A mistake in a repaired text as one in the text itself. */
function moved(mistake: TextMistake, original: (offset: number) => number): TextMistake {
  const { fix, repair: _repair, other, ...rest } = mistake;
  const span = <T extends { readonly start: number; readonly end: number }>(each: T): T => ({
    ...each,
    start: original(each.start),
    end: original(each.end),
  });
  return {
    ...span(rest),
    ...(other === undefined ? {} : { other: span(other) }),
    ...(fix === undefined ? {} : { fix: fix.map(span) }),
  };
}
