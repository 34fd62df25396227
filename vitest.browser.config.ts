import { defineConfig } from "vitest/config";

/** Tests that look at published pages in a real browser. */
export default defineConfig({
  test: { include: ["test/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
