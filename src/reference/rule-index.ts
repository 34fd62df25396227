import type { AnyRule } from "../rules/rule.ts";

/** Where a rule's page stands below docs/rules/. */
export const rulePagePath = (id: string): string => `${id}.md`;

/** The list of all rules by family, as Markdown. */
export function ruleIndex(rules: readonly AnyRule[]): string {
  const families = [...new Set(rules.map(({ id }) => id.split("/")[0] ?? ""))];
  const table = (family: string): string[] => [
    `## ${family}`,
    "",
    "| 规则 | 级别 | 要求 |",
    "|---|---|---|",
    ...rules
      .filter(({ id }) => id.startsWith(`${family}/`))
      .map(({ id, severity, title }) => `| [${id}](${rulePagePath(id)}) | ${severity} | ${title.zh} |`),
    "",
  ];
  return [
    "# 规则",
    "",
    `共 ${rules.length} 条，由规则本身生成，请勿手工修改。`,
    "",
    ...families.flatMap(table),
  ].join("\n");
}
