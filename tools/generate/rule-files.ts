import { readdirSync } from "node:fs";

/** The rule files below a folder, as `<family>/<name>.ts`, in order; each exports one rule. */
export const ruleFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[a-z]+\/[a-z0-9-]+\.ts$/u.test(path) && !path.startsWith("generated/"))
    .sort();
