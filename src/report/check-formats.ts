import { checkCompact } from "./check-compact.ts";
import { checkGithub } from "./check-github.ts";
import { checkJson } from "./check-json.ts";
import { checkPretty } from "./check-pretty.ts";
import type { CheckReport } from "./check-report.ts";
import type { ReportFormat } from "./format.ts";

/** The formats of `check`, in the order of its help. */
export const checkFormats: readonly ReportFormat<CheckReport>[] = [
  checkPretty,
  checkCompact,
  checkJson,
  checkGithub,
];
