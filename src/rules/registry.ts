import type { Phrase } from "../model/words.ts";
import { rules } from "./generated/registry.ts";
import type { AnyRule } from "./rule.ts";

export { rules };

const byId: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, `undefined` when there is none. */
export const ruleOf = (id: string): AnyRule | undefined => byId.get(id);

/** Every message's words, by `rule` and message id. */
export const phraseOf = (rule: string, message: string): Phrase | undefined =>
  byId.get(rule)?.messages[message];
