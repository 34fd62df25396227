import { Chalk } from "chalk";
import type { Style } from "../report/format.ts";
import { type Paint, plain } from "../report/paint.ts";
import type { Host } from "./host.ts";
import type { CommonOptions } from "./options.ts";

/** The style of a report on standard output. */
export const styleOnStdout = (host: Host, { lang, color }: CommonOptions): Style => ({
  language: lang,
  columns: host.stdout.columns,
  paint: hasColour(host, color) ? colours() : plain,
});

/** The style of a report that goes elsewhere: to a file, or to standard error. */
export const plainStyle = (host: Host, { lang }: CommonOptions): Style => ({
  language: lang,
  columns: host.stdout.columns,
  paint: plain,
});

/** Colours when asked for; else on a terminal that has them, unless NO_COLOR is set. */
function hasColour({ env, stdout }: Host, color: CommonOptions["color"]): boolean {
  if (color !== "auto") return color === "always";
  return stdout.isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

function colours(): Paint {
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
