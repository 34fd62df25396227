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
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    added: chalk.green,
    removed: chalk.red,
  };
}
