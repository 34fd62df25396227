import { defineConfig } from "vitest/config";

/** The tests that hold what is judged; those that build the tool or start processes would be run for every mutant. */
export default defineConfig({
  test: {
    include: ["test/{model,compare,schema,validate,edit,effects,rules}/**/*.test.ts"],
    exclude: ["test/schema/new-element.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
