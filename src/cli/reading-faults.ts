import { rules } from "../rules/registry.ts";
import { type Judgement, judge } from "../validate/judge.ts";
import type { Opened } from "../validate/open.ts";

const readingRules = rules.filter(({ on }) => on === "reading");

/** The errors for which the reader and the shape check set something aside; no day decides on them. */
export function readingFaults(opened: Opened): Judgement {
  const judgement = judge(opened, { asOf: "", rules: readingRules });
  return { ...judgement, heads: judgement.heads.filter(({ severity }) => severity === "error") };
}
