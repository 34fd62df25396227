import { lineStarts, positionAt } from "../model/position.ts";
import { isExact, remarkOf } from "./fault-words.ts";
import { type Line, linesOf } from "./lines.ts";
import { misplaced } from "./mistakes/indent.ts";
import { gathered, perhapsWrong, surelyWrong } from "./mistakes/look-at-lines.ts";
import { type Ruling, rule } from "./referee.ts";
import type { Remark, Replacement } from "./remark.ts";
import { repaired } from "./repair.ts";

/** The mistakes of a text that the strict reader would not take, one remark each, causes and not symptoms. */
export function explain(text: string, ruling: Exclude<Ruling, { excess: unknown }>): Remark[] {
  const starts = lineStarts(text);
  const sure = surelyWrong(linesOf(text), text);
  const rest = "faults" in ruling ? unexplained(text, sure, ruling) : [];
  return [...gathered(sure, (offset) => positionAt(starts, offset).line), ...rest].sort(
    (a, b) => a.start - b.start,
  );
}

const replacementsOf = (remarks: readonly Remark[]): Replacement[] =>
  remarks.flatMap(({ fix, repair }) => fix ?? repair ?? []);

type Faulty = Extract<Ruling, { faults: unknown }>;

/** What stays wrong when the mistakes known so far are put right: the cause of what is left may show then. */
function unexplained(text: string, sure: readonly Remark[], ruling: Faulty): Remark[] {
  const causes = sure.filter(({ harmless }) => harmless !== true);
  const first = repaired(text, replacementsOf(causes));
  const second = causes.length === 0 ? ruling : rule(first.text);
  if (!("faults" in second)) return [];
  const beyondRepair = causes.some(({ fix, repair }) => fix === undefined && repair === undefined);
  return causesOfRest(first.text, second, beyondRepair).map((remark) => moved(remark, first.original));
}

/** Faults that name their mistake; of the others the cause: tabs, open brackets, lines out of place. */
function causesOfRest(text: string, ruling: Faulty, beyondRepair: boolean): Remark[] {
  const exact = ruling.faults.filter(isExact).map((fault) => remarkOf(fault, text, ruling.tree));
  const vague = ruling.faults.find((fault) => !isExact(fault));
  if (vague === undefined || beyondRepair) return exact;
  const lines = linesOf(text);
  const perhaps = perhapsWrong(lines, text);
  if (perhaps.length > 0) {
    const starts = lineStarts(text);
    const { text: better, original } = repaired(text, replacementsOf(perhaps));
    const next = rule(better);
    const rest =
      "faults" in next ? next.faults.filter(isExact).map((fault) => remarkOf(fault, better, next.tree)) : [];
    const causes = gathered(perhaps, (offset) => positionAt(starts, offset).line);
    return [...causes, ...rest.map((remark) => moved(remark, original))];
  }
  const cause = misplacedBefore(vague.start, lines, text) ?? remarkOf(vague, text, ruling.tree);
  // What the parser says behind a place where it lost its way is not to be relied on.
  return [...exact.filter(({ start }) => start < cause.start), cause];
}

/** A line out of place, when it stands no further than one below where the parser complained. */
function misplacedBefore(offset: number, lines: readonly Line[], text: string): Remark | undefined {
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

/** A remark on a repaired text as one on the text itself; its fixes are left out, since they may not fit. */
function moved(remark: Remark, original: (offset: number) => number): Remark {
  const { fix: _fix, repair: _repair, other, ...rest } = remark;
  return {
    ...rest,
    start: original(remark.start),
    end: original(remark.end),
    ...(other === undefined ? {} : { other: { start: original(other.start), end: original(other.end) } }),
    ...(remark.fix === undefined
      ? {}
      : {
          fix: remark.fix.map((each) => ({ ...each, start: original(each.start), end: original(each.end) })),
        }),
  };
}
