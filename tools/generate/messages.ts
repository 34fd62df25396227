import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Phrase } from "../../src/model/words.ts";
import type { AnyRule } from "../../src/rules/rule.ts";
import { ruleFiles } from "./rule-files.ts";

/**
 * A module with the messages of the rules that the reader and the shape check apply, and the values each message's
 * sentences name: those rooms may not import the rules, and their ids and values are checked against this type.
 */
export async function messagesModule(folder: string): Promise<string> {
  // Imported from the files themselves, since the generated registry may not list a new rule yet.
  const modules = await Promise.all(
    ruleFiles(folder).map(
      (path) => import(pathToFileURL(join(folder, path)).href) as Promise<{ readonly rule: AnyRule }>,
    ),
  );
  const readingRules = modules.map(({ rule }) => rule).filter(({ on }) => on === "reading");
  return [
    "// Generated from the rules by npm run generate.",
    "",
    "/** Of each rule applied in reading: its messages, and the names of the values each needs. */",
    "export interface ReadingMessages {",
    ...readingRules.map(
      (rule) => `  readonly ${JSON.stringify(rule.id)}: { ${messagesOf(rule).join("; ")} };`,
    ),
    "}",
    "",
  ].join("\n");
}

const messagesOf = ({ messages }: AnyRule): string[] =>
  Object.entries(messages as Readonly<Record<string, Phrase>>).map(
    ([id, phrase]) => `readonly ${JSON.stringify(id)}: ${valueNames(phrase).join(" | ") || "never"}`,
  );

/** The names between braces in the sentences of a message, in both languages, as literal types. */
function valueNames({ says, help }: Phrase): string[] {
  const sentences = [says.zh, says.en, help.zh, help.en].join("\n");
  const names = new Set([...sentences.matchAll(/\{(\w+)\}/gu)].map(([, name]) => JSON.stringify(name)));
  return [...names].sort();
}
