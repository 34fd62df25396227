import { versionProfile } from "../../schema/profile.ts";

/** What the schema calls a version's element: 审批结果 for `results`. */
export function titleOf(key: string): string {
  const field = versionProfile.find((each) => each.key === key);
  if (field === undefined) throw new Error(`a version has no element ${key}`);
  return field.label;
}
