import type { ReportFormat } from "./format.ts";
import { matrixJson } from "./matrix-json.ts";
import { matrixPretty } from "./matrix-pretty.ts";
import type { MatrixReport } from "./matrix-report.ts";

/** The formats of `compare`, in the order of its help. */
export const matrixFormats: readonly ReportFormat<MatrixReport>[] = [matrixPretty, matrixJson];
