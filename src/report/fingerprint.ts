import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import { factIn } from "../model/words.ts";

/**
 * What a finding is known by from run to run: its rule, item, region, field and normal values; never its words, language
 * or line. 16 hexadecimal digits.
 */
export function fingerprint({
  rule,
  message,
  item,
  region,
  field,
  normal,
  place,
  values,
}: Diagnostic): string {
  const facts = normal ?? Object.values(values).map((fact) => String(factIn(fact, "zh-CN")));
  const where = [item ?? "", region ?? "", field ?? "", item === undefined ? place.file : ""];
  return createHash("sha256")
    .update(JSON.stringify([rule, message, ...where, ...facts]))
    .digest("hex")
    .slice(0, 16);
}
