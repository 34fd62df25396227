import { Chalk } from "chalk";
import { type Paint, plain } from "../report/paint.ts";
import type { Host } from "./host.ts";

/** Colours for a stream: on a terminal by default, never with NO_COLOR, always when asked. */
export function painter(host: Host, color: "auto" | "always" | "never", isTerminal: boolean): Paint {
  const wanted =
    color === "always" ||
    (color === "auto" && isTerminal && !host.env["NO_COLOR"] && host.env["TERM"] !== "dumb");
  if (!wanted) return plain;
  const chalk = new Chalk({ level: 1 });
  // One text each: chalk joins whatever else it is called with, and reports map lists of rows over these.
  const one = (paint: (text: string) => string) => (text: string) => paint(text);
  return {
    error: one(chalk.red.bold),
    warning: one(chalk.yellow.bold),
    info: one(chalk.cyan),
    strong: one(chalk.bold),
    faint: one(chalk.dim),
    added: one(chalk.green),
    removed: one(chalk.red),
  };
}
