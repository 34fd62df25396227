import { valueAt } from "../../model/pointer.ts";
import type { AppliesWhen, Field, Profile } from "../../model/profile.ts";
import type { RegionVersion } from "./region-version.ts";

/** The one word for what a region does not state, and the one for what it cannot state. */
export const unstated = "未写明";
export const inapplicable = "不适用";

/** Where something is not stated: the version, and the entry of a list it would be part of. */
export interface Gap {
  readonly version: RegionVersion["version"];
  /** The version itself for what is no part of a list. */
  readonly within: unknown;
}

export const gapIn = (version: RegionVersion["version"], within: unknown = version): Gap => ({
  version,
  within,
});

/** What not stating a field says, such as 各种情形; null where it says nothing. */
export const meaningOfSilence = ({ byPath }: Profile, path: string): string | null =>
  byPath.get(path)?.silence ?? null;

/** The word a page prints for what is not there. */
export const absenceWord = (profile: Profile, path: string, gap: Gap): string =>
  applies(profile, path, gap) ? unstated : inapplicable;

/**
 * Whether a region could have stated the field: what governs it, or an object it is in, allows it, and it is no remark on
 * a limit that is not there.
 */
function applies({ byPath }: Profile, path: string, gap: Gap): boolean {
  for (const { field, parent, at } of chainOf(byPath, path)) {
    if (field.appliesWhen !== undefined && !isMet(field.appliesWhen, at, gap)) return false;
    const isRemark = parent?.shape === "object" && parent.kind !== undefined;
    if (isRemark && valueAt(gap.within, at) === undefined) return false;
  }
  return true;
}

interface FieldCondition {
  readonly field: Field;
  readonly parent: Field | undefined;
  /** Pointer, within the entry or the version, of what holds the field. */
  readonly at: string;
}

/** The field and the objects it is in, from the outside: up to the list's entry, or the version. */
function chainOf(byPath: Profile["byPath"], path: string): FieldCondition[] {
  const start = path.lastIndexOf("[].") + 1;
  const list = start === 0 ? "" : path.slice(0, start + 2);
  const keys = path.slice(list.length).split(".");
  return keys.flatMap((_, depth) => {
    const prefix = (length: number): string => list + keys.slice(0, length).join(".");
    const field = byPath.get(prefix(depth + 1));
    const parent = depth === 0 ? undefined : byPath.get(prefix(depth));
    const at = keys
      .slice(0, depth)
      .map((key) => `/${key}`)
      .join("");
    return field === undefined ? [] : [{ field, parent, at }];
  });
}

/** Whether the governing field allows it; one that says nothing does. */
function isMet({ field, is, isNot = [] }: AppliesWhen, at: string, { version, within }: Gap): boolean {
  const value = field.startsWith("/") ? valueAt(version, field) : valueAt(within, `${at}/${field}`);
  return value === undefined || (!isNot.includes(value) && is?.includes(value) !== false);
}
