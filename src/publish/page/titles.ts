import { profileOf } from "../../schema/profile.ts";

/** What the schema calls a version's element: 审批结果 for `results`. */
export function titleOf(key: string): string {
  const field = profileOf("version").fields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`a version has no element ${key}`);
  return field.label;
}
