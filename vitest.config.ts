import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    // Some tests build the tool, publish or run processes. On a busy machine that takes many times as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["default", "./tools/browser-note.ts"],
  },
});
