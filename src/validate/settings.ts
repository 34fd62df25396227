import type { Catalogue } from "../model/catalogue.ts";
import type { RawDiagnostic } from "../model/diagnostic.ts";
import { pointer } from "../model/pointer.ts";
import { ruleOf } from "../rules/registry.ts";
import { profileOf } from "../schema/profile.ts";

/** A path may name a field or what several fields begin with: `online` stands for `online.available` and its sisters. */
const isField = (name: string): boolean =>
  [...profileOf("version").byPath.keys()].some(
    (path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
  );

/** Settings of catalogue.yaml that name no rule or field, and so do nothing. */
export function unknownSettings({ config }: Catalogue): RawDiagnostic[] {
  if (config === undefined) return [];
  const { severities = {}, harmonise = {} } = config.value;
  const unknown = (key: string, message: "rule" | "field", names: readonly string[]): RawDiagnostic[] =>
    names.map((name) => ({
      rule: "ref/settings-known",
      message,
      place: { file: config.path, pointer: pointer(key, name), part: "key" },
      values: { name },
    }));
  return [
    ...unknown(
      "severities",
      "rule",
      Object.keys(severities).filter((name) => ruleOf(name) === undefined),
    ),
    ...unknown(
      "harmonise",
      "field",
      Object.keys(harmonise).filter((name) => !isField(name)),
    ),
  ];
}
