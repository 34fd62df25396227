import type { Diagnostic } from "../model/diagnostic.ts";
import { rules } from "../rules/registry.ts";
import { check } from "../validate/check.ts";
import type { Opened } from "../validate/open.ts";

const readingRules = rules.filter(({ on }) => on === "reading");

/** The errors for which the reader and the shape check set something aside; no day decides on them. */
export const readingFaults = (opened: Opened): Diagnostic[] =>
  check(opened, "", readingRules).filter(({ severity }) => severity === "error");
