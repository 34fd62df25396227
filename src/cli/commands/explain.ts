import { phrasebook } from "../../library/phrasebook.ts";
import { padEnd } from "../../model/width.ts";
import { inLanguage, type Language } from "../../model/words.ts";
import { rulePage } from "../../reference/rule-page.ts";
import { ruleOf, rules } from "../../rules/registry.ts";
import { defineCommand } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";

/** `tongban explain [RULE]`: a rule with its basis and examples; without one, the list of rules. */
export const explainCommand = defineCommand({
  name: "explain",
  does: {
    zh: "解释一条规则：依据、正反例；不写规则就列出全部",
    en: "Explain a rule with its basis and examples; without one, list them all",
  },
  arguments: [{ flags: "[RULE]", is: { zh: "规则编号", en: "the rule's id" } }],
  run(host, { lang }, id) {
    host.stdout.write(id === undefined ? listOfRules(lang) : pageOf(id, lang));
    return exitCode.fine;
  },
});

function listOfRules(language: Language): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  return rules
    .map(
      ({ id, severity, title }) =>
        `${padEnd(id, width)}${padEnd(severity, 9)}${inLanguage(title, language)}\n`,
    )
    .join("");
}

function pageOf(id: string, language: Language): string {
  const rule = ruleOf(id);
  if (rule === undefined) throw new Failure("unknownRule", { name: id });
  return rulePage(rule, phrasebook, language);
}
