import type { Words } from "./words.ts";

/** A day as the catalogue writes it: `2026-11-23`. Days compare as text. */
export type Day = string;

const hour = 3_600_000;

/** The day it is in Asia/Shanghai, which has kept UTC+8 without summer time since 1991. */
export const dayInShanghai = (at: Date): Day => new Date(at.getTime() + 8 * hour).toISOString().slice(0, 10);

/** `2026年11月23日`; text that is no day is returned as it is. */
export function formatDay(day: Day): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : day;
}

/** The day in words of either language: `2026年11月23日`, `2026-11-23`. */
export const dayWords = (day: Day): Words => ({ zh: formatDay(day), en: day });
