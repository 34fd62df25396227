import { type Limit, normalLimit } from "../../model/limit.ts";
import type { FieldKind } from "../../model/profile.ts";
import { type Glossary, keepMark } from "./glossary.ts";
import { normalMoney } from "./money.ts";

/** One region's value of a field, told apart at each level of sameness. */
export interface ComparableValue {
  /** Verbatim, as a person reads it. */
  readonly text: string;
  /** What the text joins, where it is a list's members in words. */
  readonly names?: readonly string[] | undefined;
  /** What is compared where that is not the text as it stands: a list's members, ids. */
  readonly parts?: readonly string[] | undefined;
  /** A length of time, compared as such. */
  readonly limit?: Limit | undefined;
  readonly kind: FieldKind | "period";
  /** The register's own name for what the text names, which stands in its place from `wording` on. */
  readonly registered?: string | undefined;
  /** Facts from outside the text that make it the same as another: a register's entry, a person's word. */
  readonly also?: readonly string[];
}

/** How a kind of value is written in one way, at the levels `typographic` and `equivalent`; wording lies between. */
interface Spelling {
  set?(text: string): string;
  same?(text: string): string;
  /** Whether terms.yaml says anything about such values; `running` text also has its quantities within. */
  readonly worded?: "running" | "short";
}

const isoDay = (text: string): string => {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  return found
    ? `${found[1]}-${String(found[2]).padStart(2, "0")}-${String(found[3]).padStart(2, "0")}`
    : text;
};
const plainCount = (text: string): string => {
  const found = /^(\d+)[份次个人件]?$/u.exec(text);
  return found ? String(Number(found[1])) : text;
};
const separator = "\u0000";
const running: Spelling = { worded: "running" };
const coded: Spelling = {};
const spellings: Readonly<Record<ComparableValue["kind"], Spelling>> = {
  text: running,
  name: running,
  names: running,
  place: running,
  limit: coded,
  period: coded,
  count: { same: plainCount },
  money: { worded: "short", same: normalMoney },
  date: { set: (text) => text.normalize("NFKC").trim(), same: isoDay },
  phone: { set: (text) => text.normalize("NFKC").replace(/[\s()（）—–-]/gu, "") },
  url: { set: (text) => text.trim(), same: (text) => text.replace(/\/$/u, "") },
  code: { set: (text) => text.normalize("NFKC").trim() },
  flag: coded,
  choice: coded,
  choices: coded,
  id: coded,
  ref: { set: (text) => text },
  refs: { set: (text) => text },
};

/**
 * The value's text at a level of sameness: 0 as written, 1 set in one way, 2 in one wording, 3 the same quantity or set.
 * Equal at one level means equal at every higher one.
 */
export function formAt(
  level: 0 | 1 | 2 | 3,
  { text, parts, limit, kind, registered }: ComparableValue,
  glossary: Glossary,
): string {
  if (limit !== undefined) return level === 3 ? normalLimit(limit) : `${limit.value} ${limit.unit}`;
  if (level === 0) return parts === undefined ? text : parts.join(separator);
  if (level >= 2 && registered !== undefined) return glossary.wording(registered);
  if (parts === undefined) return partAt(level, text, kind, glossary);
  if (parts.length === 1) return partAt(level, parts[0] ?? "", kind, glossary);
  const all = parts.map((part) => partAt(level, part, kind, glossary));
  return level === 3 ? [...new Set(all)].sort().join(separator) : all.join(separator);
}

function partAt(level: 1 | 2 | 3, part: string, kind: ComparableValue["kind"], glossary: Glossary): string {
  const { set = glossary.typographic, same, worded } = spellings[kind];
  if (level === 1) return set(part);
  if (worded === "running") return level === 2 ? glossary.wording(part) : glossary.equivalent(part);
  const said = worded === "short" ? glossary.wording(part) : set(part);
  return level === 2 ? said : (same?.(said) ?? said);
}

/** The normal form that is shown, kept in fingerprints, and that approvals are judged by. */
export const normalOf = (said: ComparableValue, glossary: Glossary): string =>
  formAt(3, said, glossary).replaceAll(separator, "、").replaceAll(keepMark, "");
