import { Command } from "commander";
import { padEnd } from "../../model/width.ts";
import { inLanguage, type Language } from "../../model/words.ts";
import { rulePage } from "../../reference/rule-page.ts";
import { ruleOf, rules } from "../../rules/registry.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { type CommonOptions, commonOptions, optionWriter } from "../options.ts";
import { phrasebook } from "../phrasebook.ts";

/** `tongban explain [RULE]`: a rule with its basis and examples; without one, the list of rules. */
export function explainCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say } = optionWriter(language);
  const command = new Command("explain")
    .description(
      say({
        zh: "解释一条规则：依据、正反例；不写规则就列出全部",
        en: "Explain a rule with its basis and examples; without one, list them all",
      }),
    )
    .argument("[RULE]", say({ zh: "规则编号", en: "the rule's id" }));
  for (const option of commonOptions(language)) command.addOption(option);
  return command.action((id: string | undefined, { lang }: CommonOptions) => {
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length)) + 2;
      const list = rules.map(
        (rule) => `${padEnd(rule.id, width)}${padEnd(rule.severity, 9)}${inLanguage(rule.title, lang)}\n`,
      );
      host.stdout.write(list.join(""));
    } else {
      const rule = ruleOf(id);
      if (rule === undefined) throw new Failure("unknownRule", { name: id });
      host.stdout.write(rulePage(rule, phrasebook, lang));
    }
    finish(exitCode.fine);
  });
}
