// Generated from the files of src/rules/ by npm run generate.
import type { AnyRule } from "../rule.ts";
import { rule as r0 } from "../schema/allowed-words.ts";
import { rule as r1 } from "../schema/boolean-true-false.ts";
import { rule as r2 } from "../schema/code-quoted.ts";
import { rule as r3 } from "../schema/date-form.ts";
import { rule as r4 } from "../schema/entries-unique.ts";
import { rule as r5 } from "../schema/entry-count.ts";
import { rule as r6 } from "../schema/https-url.ts";
import { rule as r7 } from "../schema/id-form.ts";
import { rule as r8 } from "../schema/known-keys.ts";
import { rule as r9 } from "../schema/limit-on-the-spot.ts";
import { rule as r10 } from "../schema/list-expected.ts";
import { rule as r11 } from "../schema/map-expected.ts";
import { rule as r12 } from "../schema/not-empty.ts";
import { rule as r13 } from "../schema/number-range.ts";
import { rule as r14 } from "../schema/required-keys.ts";
import { rule as r15 } from "../schema/right-type.ts";
import { rule as r16 } from "../schema/text-length.ts";
import { rule as r17 } from "../schema/valid.ts";
import { rule as r18 } from "../schema/whole-number.ts";
import { rule as r19 } from "../time/promised-within-statutory.ts";

export const rules: readonly AnyRule[] = [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19];
