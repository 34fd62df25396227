import type { MatrixField } from "../../model/difference.ts";
import type { Cell } from "../../model/edition.ts";
import type { Field } from "../../model/profile.ts";
import { inapplicable, unstated } from "./absence.ts";
import { enumerate } from "./words.ts";

/** What an applicant brings, pays, waits for and comes for; how an office works or what it permits is no such thing. */
const asked = /^(?:materials\[\]\.(?!exemption)|visits$|fee\.charged$|fees\[\]\.standard$)/u;

/** Whether more or less of a field is more or less asked of applicants. */
export const asksApplicants = ({
  path,
  burden,
  ...field
}: Pick<Field, "path" | "burden"> & object): boolean =>
  burden !== undefined && (asked.test(path) || ("kind" in field && field.kind === "limit"));

/** The words for the two ends of a direction, by how the field weighs on the applicant. */
function ends({ profile: field }: MatrixField): readonly [most: string, least: string] {
  const { burden } = field;
  if (field.path === "fee.charged") return ["收费", "不收费"];
  if (burden === undefined || burden === "presence") return ["要求", "不要求"];
  if (typeof burden === "object") return ["要求较高", "要求较低"];
  const [more, less] = "kind" in field && field.kind === "limit" ? ["最长", "最短"] : ["最多", "最少"];
  return burden === "less" ? [less, more] : [more, less];
}

/** 最长：吴江；最短：青浦、嘉善. Saying nothing is not asking least: it is told apart. */
export function effectOf(field: MatrixField, cells: readonly Cell[]): string | null {
  const { direction, profile } = field;
  if (direction === undefined || !asksApplicants(profile)) return null;
  const stating = cells.filter(({ text }) => text !== null);
  const silent = cells.filter(({ text, absent }) => text === null && absent !== inapplicable);
  const most = stating.filter(({ region }) => direction.most.includes(region));
  const least = stating.filter(({ region }) => direction.least.includes(region));
  // Where all that state it ask the same, the others' silence is all there is to say, and the cells say it.
  if (most.length === stating.length || least.length === stating.length) return null;
  const [high, low] = ends(field);
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
