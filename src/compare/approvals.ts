import type { Document } from "../model/document.ts";
import { parseLimit } from "../model/limit.ts";
import type { ApprovalStatus, ApprovalVerdict } from "../model/matrix.ts";
import { isDate } from "../schema/formats.ts";
import type { ComparedField } from "./compared-field.ts";
import type { ComparableValue } from "./normal/forms.ts";
import { agree, type ComparisonContext } from "./sameness.ts";
import { isAbove } from "./severity.ts";

/** An approval whose essential parts are there, and no more than its file says. */
interface Given {
  readonly id: string;
  readonly file: string;
  readonly field: string;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly expires: string | undefined;
}

export interface Approved {
  readonly fields: readonly ComparedField[];
  readonly verdicts: readonly ApprovalVerdict[];
}

/** Puts the item's approvals on its fields: an active one turns the difference into a note. */
export function approve(
  fields: readonly ComparedField[],
  approvals: readonly Document<"approval">[],
  item: string,
  asOf: string,
  measure: ComparisonContext,
  regions: readonly string[],
): Approved {
  const given = approvals.flatMap((document) => givenFor(document, item));
  if (given.length === 0) return { fields, verdicts: [] };
  const byPath = new Map(fields.map((each) => [each.row.path, each]));
  const verdicts = given.map((each) => verdictOf(each, item, byPath.get(each.field), asOf, measure, regions));
  const weighed = fields.map((field) => {
    const own = verdicts.filter((verdict) => verdict.field === field.row.path);
    const [best] = [...own].sort((a, b) => Number(b.status === "active") - Number(a.status === "active"));
    if (best === undefined) return field;
    const softened =
      best.status === "active" && field.outcome.severity !== null ? "info" : field.outcome.severity;
    return field.with({ severity: softened, approval: { id: best.id, status: best.status } });
  });
  return { fields: weighed, verdicts };
}

function givenFor({ path, value }: Document<"approval">, item: string): Given[] {
  const { id, field, values, expires } = value;
  if (value.item !== item || id === undefined || field === undefined || values === undefined) return [];
  return [{ id, file: path, field, values, expires }];
}

function verdictOf(
  given: Given,
  item: string,
  of: ComparedField | undefined,
  asOf: string,
  measure: ComparisonContext,
  regions: readonly string[],
): ApprovalVerdict {
  const changed = of === undefined ? [] : changedRegions(given, of, measure);
  const { id, file, field } = given;
  const isKnown = Object.keys(given.values).every((region) => isJudged(region, of, regions));
  return { id, file, item, field, status: statusOf(given, of, changed, asOf, isKnown), changed };
}

/** A region that could not be read, or whose value is wrong, says nothing of what was approved for it. */
const isJudged = (region: string, field: ComparedField | undefined, regions: readonly string[]): boolean =>
  regions.includes(region) && (field === undefined || field.row.cellOf(region) !== undefined);

function statusOf(
  given: Given,
  field: ComparedField | undefined,
  changed: readonly string[],
  asOf: string,
  isKnown: boolean,
): ApprovalStatus {
  if (isKnown && (field === undefined || !isDifference(field))) return "unused";
  if (isExpired(given.expires, asOf)) return "expired";
  return changed.length > 0 ? "stale" : "active";
}

const isDifference = ({ row, verdict: { state, offStandard, offAgreed } }: ComparedField): boolean =>
  isAbove(state, row.field.tolerate) || offStandard.length > 0 || offAgreed.length > 0;

/** From the day after; a date that is none has expired. */
const isExpired = (expires: string | undefined, asOf: string): boolean =>
  expires === undefined || !isDate(expires) || asOf > expires;

/** What an approval may write for a region that has no such thing; leaving the region out says the same. */
const nothing = new Set(["", "无", "没有", "缺", "—", "-", "（没有）"]);

/** Regions whose value is no longer the approved one in normal form, or that the approval does not name. */
function changedRegions({ values }: Given, field: ComparedField, measure: ComparisonContext): string[] {
  return field.row.regions
    .filter(({ region, comparable: current }) => {
      const approved = Object.hasOwn(values, region) ? values[region] : undefined;
      if (current === undefined) return approved !== undefined && !nothing.has(approved.trim());
      return approved === undefined || !covers(approved, current, measure);
    })
    .map(({ region }) => region);
}

/** Whether the approval's text says what the region says now. */
function covers(text: string, current: ComparableValue, measure: ComparisonContext): boolean {
  const { glossary } = measure;
  const same = (a: ComparableValue, b: ComparableValue): boolean =>
    !isAbove(agree([a, b], 3, measure).state, 3);
  if (same({ text, kind: "name" }, { text: current.text, kind: "name" })) return true;
  const registered = current.registered === undefined ? undefined : glossary.materialOf(text);
  if (registered !== undefined) return registered === glossary.materialOf(current.text);
  const { text: own, kind, parts, limit } = current;
  return same(comparableOf(text, kind), { text: own, kind, parts, limit });
}

/** An approval's text as a value of the field's kind. */
function comparableOf(text: string, kind: ComparableValue["kind"]): ComparableValue {
  if (kind === "choices" || kind === "names")
    return { text, kind, parts: text.split(/[、,，;；]/u).map((part) => part.trim()) };
  if (kind !== "limit" && kind !== "period") return { text, kind };
  return { text, kind, limit: parseLimit(text) };
}
