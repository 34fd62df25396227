import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A code block of docs/library.md, and what the block below it says it prints. */
export interface DocumentedExample {
  readonly heading: string;
  readonly code: string;
  readonly printed: string;
}

/** The examples of docs/library.md, as a program in the repository can run them. */
export function documentedExamples(): DocumentedExample[] {
  const page = readFileSync(join(root, "docs/library.md"), "utf8");
  let heading = "";
  const blocks = page.matchAll(
    /^## (?<heading>[^\n]*)$|^```ts\n(?<code>.*?)^```\n\n```text\n(?<printed>.*?)^```$/gmsu,
  );
  return [...blocks].flatMap(({ groups = {} }) => {
    if (groups["heading"] !== undefined) heading = groups["heading"];
    const { code, printed } = groups;
    if (code === undefined || printed === undefined) return [];
    return [
      { heading, code: code.replace('"tongban"', JSON.stringify(join(root, "src/index.ts"))), printed },
    ];
  });
}
