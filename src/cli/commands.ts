import type { MakeCommand } from "./command.ts";

/** A command of the tool; it is loaded when it is wanted, since some need much that others do not. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<MakeCommand>;
}

/** The commands in the order of the help. A new one is a file in `commands/` and a line here. */
export const commands: readonly CommandEntry[] = [
  { name: "check", load: async () => (await import("./commands/check.ts")).checkCommand },
  { name: "fix", load: async () => (await import("./commands/fix.ts")).fixCommand },
  { name: "show", load: async () => (await import("./commands/show.ts")).showCommand },
  { name: "compare", load: async () => (await import("./commands/compare.ts")).compareCommand },
  { name: "kiosks", load: async () => (await import("./commands/kiosks.ts")).kiosksCommand },
  { name: "publish", load: async () => (await import("./commands/publish.ts")).publishCommand },
  { name: "verify", load: async () => (await import("./commands/verify.ts")).verifyCommand },
  { name: "explain", load: async () => (await import("./commands/explain.ts")).explainCommand },
  { name: "schema", load: async () => (await import("./commands/schema.ts")).schemaCommand },
];
