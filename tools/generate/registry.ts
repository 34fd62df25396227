import { ruleFiles } from "./rule-files.ts";

/** One line a rule file: `src/rules/<family>/<name>.ts` exports one rule. */
export function registryModule(folder: string): string {
  const files = ruleFiles(folder);
  const imports = files.map((path, index) => `import { rule as r${index} } from "../${path}";`);
  return [
    "// Generated from the files of src/rules/ by npm run generate.",
    'import type { AnyRule } from "../rule.ts";',
    ...imports,
    "",
    "/** Each rule is held to its own type: a list of all their types would be more than a compiler wants to join. */",
    "const list = (...all: AnyRule[]): readonly AnyRule[] => all;",
    `export const rules = list(${files.map((_, index) => `r${index}`).join(", ")});`,
    "",
  ].join("\n");
}
