import { defineConfig } from "vitest/config";

/**
 * The tests that hold what is judged, and hold it quickly: every change of the code runs those that reach it. Left out
 * are tests that build the tool, start processes, or go through the bundled catalogue or thousands of random values.
 */
export default defineConfig({
  test: {
    include: ["test/{model,compare,schema,validate,edit,effects,rules}/**/*.test.ts"],
    exclude: [
      "test/schema/{new-element,in-order}.test.ts",
      "test/rules/{english,one-typing-mistake}.test.ts",
      "test/compare/{properties,only-findings,hinted-alignment}.test.ts",
      "test/edit/properties.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    bail: 1,
  },
});
