import type { LocatedDiagnostic, Severity } from "../model/diagnostic.ts";

/** Everything a report of `check` says, before it has a format. */
export interface CheckReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly exit: 0 | 1;
  /** What the report shows, in order. */
  readonly findings: readonly LocatedDiagnostic[];
  /** Findings the format leaves out; the counts cover them. */
  readonly hidden: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly items: number;
  readonly versions: number;
  readonly files: number;
  readonly regions: number;
  /** Before the paths of findings, so that they lead from where the reader stands: `catalogue/` or nothing. */
  readonly prefix: string;
  /** Text of a file, for code frames. */
  readonly textOf: (file: string) => string | undefined;
  /** Names people know: an item's and a region's. */
  readonly nameOf: { item(id: string): string; region(id: string): string };
}

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
