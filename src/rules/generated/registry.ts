// Generated from the files of src/rules/ by npm run generate.
import type { AnyRule } from "../rule.ts";
import { rule as r0 } from "../time/promised-within-statutory.ts";

export const rules: readonly AnyRule[] = [r0];
