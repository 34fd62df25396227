/** Writes the pages that follow from rules and schemas. Run by `npm run generate`; a test fails when they are not current. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { main } from "../src/cli/main.ts";
import { nodeHost } from "../src/cli/node-host.ts";
import { phrasebook } from "../src/cli/phrasebook.ts";
import { fieldPage } from "../src/reference/field-page.ts";
import { ruleIndex, rulePagePath } from "../src/reference/rule-index.ts";
import { rulePage } from "../src/reference/rule-page.ts";
import { rules } from "../src/rules/registry.ts";
import { versionProfile } from "../src/schema/profile.ts";

const root = join(import.meta.dirname, "..");

/** The commands in the order people meet them. */
const commands = ["check", "show", "compare", "publish", "verify", "explain", "schema"];

/** What `--help` of every command prints. */
async function commandPage(): Promise<string> {
  const helpOf = async (args: readonly string[]): Promise<string> => {
    let text = "";
    const stdout = {
      isTerminal: false,
      columns: 100,
      write: (part: string) => {
        text += part;
      },
    };
    await main([...args, "--help"], { ...nodeHost(process), stdout });
    return text.trimEnd();
  };
  const sections = await Promise.all(
    commands.map(async (name) => [`## ${name}`, "", "```text", await helpOf([name]), "```", ""].join("\n")),
  );
  return [
    "# 命令",
    "",
    "由命令本身的帮助生成，请勿手工修改。退出码：0 没有问题，1 有问题，2 用法或读写有误，70 工具内部出错，130/143/129 被中断。",
    "",
    ...sections,
  ].join("\n");
}

/** Every generated page, by path. */
export async function generatedPages(): Promise<Record<string, string>> {
  return {
    "docs/commands.md": await commandPage(),
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
  const pages = await generatedPages();
  for (const path of stalePages(pages)) rmSync(join(root, path));
  for (const [path, text] of Object.entries(pages)) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
  }
}
