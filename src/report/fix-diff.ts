import { structuredPatch } from "diff";
import { inert } from "../model/quote.ts";
import type { Style } from "./format.ts";

/** A file before and after it was corrected; the path is the one a person sees. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What was changed in files, as unified diffs. What a line holds is made safe to show. */
export const fixDiff = (files: readonly ChangedFile[], { paint }: Pick<Style, "paint">): string =>
  files.map((file) => diffOf(file, paint)).join("");

function diffOf({ path, before, after }: ChangedFile, paint: Style["paint"]): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 2 });
  const lines = [paint.strong(`--- ${inert(path)}`), paint.strong(`+++ ${inert(path)}`)];
  for (const { oldStart, oldLines, newStart, newLines, lines: changed } of hunks) {
    lines.push(paint.faint(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`));
    for (const line of changed) lines.push(painted(inert(line.replace(/\r$/u, "")), paint));
  }
  return `${lines.join("\n")}\n`;
}

function painted(line: string, paint: Style["paint"]): string {
  if (line.startsWith("+")) return paint.added(line);
  return line.startsWith("-") ? paint.removed(line) : line;
}
