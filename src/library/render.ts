import type { Language } from "../model/words.ts";
import { sentence } from "../report/sentence.ts";
import type { Finding } from "./finding.ts";
import { phrasebook } from "./phrasebook.ts";

/** What a finding says, in one sentence of plain text, as reports print it. */
export const render = (finding: Pick<Finding, "rule" | "message" | "values">, language: Language): string =>
  sentence(finding, phrasebook, language).says;
