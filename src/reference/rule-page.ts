import type { LocatedDiagnostic } from "../model/diagnostic.ts";
import { inert } from "../model/quote.ts";
import { severityWords } from "../model/severity-words.ts";
import { inLanguage, type Language } from "../model/words.ts";
import { type Phrasebook, sentence } from "../report/sentence.ts";
import type { AnyRule, Example } from "../rules/rule.ts";
import { placeIn } from "./example-place.ts";
import { exampleFileOf, runExample } from "./run-example.ts";

const headings = {
  severity: { zh: "级别", en: "Severity" },
  basis: { zh: "依据", en: "Basis" },
  wrong: { zh: "不符合的写法", en: "Breaks the rule" },
  right: { zh: "符合的写法", en: "Keeps the rule" },
  whole: { zh: "整个文件", en: "whole file" },
  laidOver: { zh: "其余内容同样例", en: "the rest as in the sample" },
} as const;

/**
 * The reference page of one rule, as Markdown: what it asks, why, and what the tool says of its examples today,
 * found by running them. The committed page and what `explain` prints are this text.
 */
export function rulePage(rule: AnyRule, phrases: Phrasebook, language: Language): string {
  const word = (key: keyof typeof headings) => inLanguage(headings[key], language);
  const colon = language === "en" ? ": " : "：";
  const wrong = rule.examples.filter(({ reports }) => reports.length > 0);
  const right = rule.examples.filter(({ reports }) => reports.length === 0);
  return [
    `# ${rule.id}`,
    "",
    inLanguage(rule.title, language),
    "",
    `- ${word("severity")}${colon}${inLanguage(severityWords[rule.severity], language)}`,
    `- ${word("basis")}${colon}${inLanguage(rule.basis, language)}`,
    "",
    ...wrong.flatMap((example) => [`## ${word("wrong")}`, "", ...shown(rule, example, phrases, language)]),
    ...right.flatMap((example) => [`## ${word("right")}`, "", ...shown(rule, example, phrases, language)]),
  ].join("\n");
}

function shown(rule: AnyRule, example: Example, phrases: Phrasebook, language: Language): string[] {
  const file = exampleFileOf(example);
  const note = inLanguage(example.whole ? headings.whole : headings.laidOver, language);
  const findings = runExample(rule, example).flatMap((finding) => {
    const { says, help } = sentence(finding, phrases, language);
    return [`> ${placeNote(example, finding)}${says}  `, `> → ${help}`, ""];
  });
  return [
    language === "en" ? `\`${file}\` (${note})` : `\`${file}\`（${note}）`,
    "",
    "```yaml",
    ...example.yaml.replace(/\n$/u, "").split("\n").map(inert),
    "```",
    "",
    ...findings,
  ];
}

/** Where the finding is, in front of what it says; in a text of one line that need not be said. */
function placeNote(example: Example, finding: LocatedDiagnostic): string {
  const place = placeIn(example, finding);
  const isPlain = /^\d/u.test(place) && !example.yaml.trimEnd().includes("\n");
  return isPlain ? "" : `\`${place}\` `;
}
