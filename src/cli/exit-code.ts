/** What the process ends with. */
export const exitCode = {
  /** Nothing at or above the asked severity. */
  fine: 0,
  /** Findings, or a publication that is not what its manifest says. */
  found: 1,
  /** Wrong usage or configuration, or something that cannot be read or written. */
  misused: 2,
  /** A fault of the tool itself. */
  fault: 70,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
