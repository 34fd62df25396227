/** Writes the pages that follow from rules and schemas. Run by `npm run generate`; a test fails when they are not current. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { phrasebook } from "../src/cli/phrasebook.ts";
import { fieldPage } from "../src/reference/field-page.ts";
import { ruleIndex, rulePagePath } from "../src/reference/rule-index.ts";
import { rulePage } from "../src/reference/rule-page.ts";
import { rules } from "../src/rules/registry.ts";
import { versionProfile } from "../src/schema/profile.ts";

const root = join(import.meta.dirname, "..");

/** Every generated page, by path. */
export function generatedPages(): Record<string, string> {
  return {
    "docs/fields.md": fieldPage(versionProfile),
    "docs/rules/README.md": ruleIndex(rules),
    ...Object.fromEntries(
      rules.map((rule) => [`docs/rules/${rulePagePath(rule.id)}`, rulePage(rule, phrasebook, "zh-CN")]),
    ),
  };
}

/** Pages below docs/rules/ that no rule has any more. */
export function stalePages(pages: Readonly<Record<string, string>>): string[] {
  const folder = join(root, "docs/rules");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/rules/${path.replaceAll("\\", "/")}`)
    .filter((path) => !Object.hasOwn(pages, path));
}

if (process.argv[1] === import.meta.filename) {
  const pages = generatedPages();
  for (const path of stalePages(pages)) rmSync(join(root, path));
  for (const [path, text] of Object.entries(pages)) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
  }
}
