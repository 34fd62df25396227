import type { Severity } from "../model/diagnostic.ts";

/** How the parts of a report are coloured; the edge decides whether they are. */
export type Paint = Readonly<
  Record<Severity | "strong" | "faint" | "added" | "removed", (text: string) => string>
>;

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = {
  error: same,
  warning: same,
  info: same,
  strong: same,
  faint: same,
  added: same,
  removed: same,
};
