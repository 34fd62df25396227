import type { LastCommit } from "../effects/git.ts";
import { type Day, dayInShanghai } from "../model/day.ts";
import { isDate } from "../schema/formats.ts";
import { Failure } from "./failure.ts";
import type { Host } from "./host.ts";

/** The day asked for with `--as-of`, `undefined` where none is. */
export function askedDay(asOf: string | undefined): Day | undefined {
  if (asOf === undefined || isDate(asOf)) return asOf;
  throw new Failure("badOption", { option: "--as-of", value: asOf, expected: "2026-11-23" });
}

/** The day to judge on: the one asked for, else today in Shanghai. */
export const dayOf = (host: Host, asOf: string | undefined): Day =>
  askedDay(asOf) ?? dayInShanghai(host.now());

/**
 * The day of an edition for which neither the command line nor catalogue.yaml names one: SOURCE_DATE_EPOCH, else the
 * last commit's day. Never the clock, so that the same input gives the same edition.
 */
export function sourceDay({ env }: Host, commit: LastCommit | undefined): Day | undefined {
  const epoch = env["SOURCE_DATE_EPOCH"];
  return epoch ? dayOfEpoch(epoch) : commit?.date;
}

/** The day of SOURCE_DATE_EPOCH, seconds since 1970: one that is no number must not be passed over in silence. */
function dayOfEpoch(seconds: string): Day {
  const option = "SOURCE_DATE_EPOCH";
  if (!/^\d{1,11}$/u.test(seconds))
    throw new Failure("badOption", { option, value: seconds, expected: "1795000000" });
  return dayInShanghai(new Date(Number(seconds) * 1000));
}
