import { rules } from "../rules/registry.ts";
import type { AnyRule } from "../rules/rule.ts";

/** A pattern over ids of rules: `*` stands for any characters. */
function matcher(pattern: string): (id: string) => boolean {
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/gu, "\\$&"))
    .join(".*");
  const expression = new RegExp(`^${source}$`, "u");
  return (id) => expression.test(id);
}

/** The first of the patterns that no rule matches. */
export const unknownRule = (patterns: readonly string[]): string | undefined =>
  patterns.find((pattern) => {
    const matches = matcher(pattern);
    return !rules.some(({ id }) => matches(id));
  });

/** The rules that `only` names, all where it names none, without those that `skip` names. */
export function chosenRules(only: readonly string[], skip: readonly string[] = []): readonly AnyRule[] {
  const [wanted, unwanted] = [only.map(matcher), skip.map(matcher)];
  return rules.filter(
    ({ id }) =>
      (wanted.length === 0 || wanted.some((matches) => matches(id))) &&
      !unwanted.some((matches) => matches(id)),
  );
}
