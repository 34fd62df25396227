import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedSources } from "../tools/generate.ts";
import { generatedPages, stalePages } from "../tools/generate-docs.ts";

const hint = "npm run generate writes it anew";

describe("what follows from schemas and rules is current", () => {
  test("source files", async () => {
    for (const [path, text] of Object.entries(await generatedSources()))
      expect(readFileSync(path, "utf8") === text, `${path} is not current: ${hint}`).toBe(true);
  });

  test("pages", async () => {
    const pages = await generatedPages();
    for (const [path, text] of Object.entries(pages))
      expect(readFileSync(path, "utf8") === text, `${path} is not current: ${hint}`).toBe(true);
    expect(stalePages(pages)).toEqual([]);
  });
});
