import type { EditionCell } from "../../model/edition.ts";
import type { MatrixField } from "../../model/matrix.ts";
import type { Profile } from "../../model/profile.ts";
import { inapplicable, unstated } from "./absence.ts";
import { enumerate } from "./words.ts";

/** Whether more or less of a field is more or less asked of applicants; how an office works is no such thing. */
export const asksApplicants = ({ byPath }: Profile, path: string): boolean => {
  const field = byPath.get(path);
  return field?.applicant === true && field.burden !== undefined;
};

/** The words for the two ends of a direction, by how the field weighs on the applicant. */
function ends({ burden, valueKind, path }: MatrixField, { byPath }: Profile): readonly [string, string] {
  const own = byPath.get(path)?.ends;
  if (own !== undefined) return own;
  if (burden === null || burden === "presence") return ["要求", "不要求"];
  if (burden === "order") return ["要求较高", "要求较低"];
  const [more, less] = valueKind === "limit" ? ["最长", "最短"] : ["最多", "最少"];
  return burden === "less" ? [less, more] : [more, less];
}

/** 最长：吴江；最短：青浦、嘉善. Saying nothing is not asking least: it is told apart. */
export function effectOf(field: MatrixField, cells: readonly EditionCell[], profile: Profile): string | null {
  const { direction, path } = field;
  if (direction === null || !asksApplicants(profile, path)) return null;
  const stating = cells.filter(({ text }) => text !== null);
  const silent = cells.filter(({ text, absent }) => text === null && absent !== inapplicable);
  const most = stating.filter(({ region }) => direction.most.includes(region));
  const least = stating.filter(({ region }) => direction.least.includes(region));
  // Where all that state it ask the same, the others' silence is all there is to say, and the cells say it.
  if (most.length === stating.length || least.length === stating.length) return null;
  const [high, low] = ends(field, profile);
  const groups = [
    [high, most],
    [low, least],
    [unstated, silent],
  ] as const;
  return groups
    .filter(([, those]) => those.length > 0)
    .map(([word, those]) => `${word}：${enumerate(those.map(({ shortName }) => shortName))}`)
    .join("；");
}
