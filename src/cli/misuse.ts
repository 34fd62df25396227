import type { CommanderError } from "commander";
import { quote } from "../model/quote.ts";
import type { Language } from "../model/words.ts";

/** What was typed wrongly, by commander's code; `{what}` is the first quoted part of its message. */
const sentences: Readonly<Record<string, string>> = {
  "commander.unknownOption": "没有选项 {what}",
  "commander.unknownCommand": "没有命令 {what}",
  "commander.missingArgument": "缺少参数 {what}",
  "commander.optionMissingArgument": "选项 {what} 缺少值",
  "commander.missingMandatoryOptionValue": "缺少选项 {what}",
  "commander.invalidArgument": "{what} 的值不对",
  "commander.excessArguments": "参数太多",
  "commander.conflictingOption": "选项 {what} 不能与别的选项同用",
  "commander.help": "没有这个命令",
};

/** The misuse in words; help asked for by giving no command at all is answered by commander itself. */
export function misuseText({ code, message }: CommanderError, language: Language): string {
  const plain = quote(message.replace(/^error: /u, "").replaceAll("\n", " "), 500);
  if (language === "en" && code === "commander.help")
    return "✗ no such command\n  Run tongban --help for what there is.\n";
  if (language === "en") return `✗ ${plain}\n  Run tongban --help for what there is.\n`;
  const what = /'([^']*)'/u.exec(plain)?.[1] ?? "";
  const choices = /Allowed choices are (.*?)\.?$/u.exec(plain)?.[1];
  const isEmpty = / argument '' is invalid/u.test(plain);
  const sentence = (isEmpty ? "{what} 没有写内容" : (sentences[code] ?? plain)).replace("{what}", what);
  const allowed = choices === undefined ? "" : `：可用的有 ${choices}`;
  return `✗ ${sentence}${allowed}\n  用 tongban --help 查看用法。\n`;
}
