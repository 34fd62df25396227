import type { Phrasebook } from "../report/sentence.ts";
import { phraseOf, ruleOf } from "../rules/registry.ts";

/** The rules' words, for reports. */
export const phrasebook: Phrasebook = {
  phrase: phraseOf,
  basis: (rule) => ruleOf(rule)?.basis,
  title: (rule) => ruleOf(rule)?.title,
};
