import type { Severity } from "./diagnostic.ts";
import type { Words } from "./words.ts";

/** What a severity is called. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};
