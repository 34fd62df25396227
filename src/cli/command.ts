import { Command } from "commander";
import { inLanguage, type Language, type Words } from "../model/words.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Host } from "./host.ts";
import { type CommonOptions, commonOptions, type OptionDefinition, optionIn } from "./options.ts";

/** Makes a command in a language; `finish` takes the exit code it ends with. */
export type MakeCommand = (host: Host, finish: (code: ExitCode) => void, language: Language) => Command;

/** A command as its file declares it. */
export interface CommandDefinition<Options extends CommonOptions> {
  readonly name: string;
  readonly does: Words;
  /** Its one argument: `[DIR]` where it may be left out, `<NAME>` where not. */
  readonly argument: { readonly flags: string; readonly is: Words };
  /** What it takes beside the options of every command. */
  readonly options?: readonly OptionDefinition[];
  readonly run: (host: Host, options: Options, argument: string | undefined) => ExitCode | Promise<ExitCode>;
}

/** The folder of the catalogue, the argument of most commands. */
export const catalogueArgument = {
  flags: "[DIR]",
  is: { zh: "事项库文件夹", en: "the catalogue's folder" },
} as const;

/** A command out of its definition; one that ends with a Failure throws it. */
export const defineCommand =
  <Options extends CommonOptions>(definition: CommandDefinition<Options>): MakeCommand =>
  (host, finish, language) => {
    const { name, does, argument, options = [], run } = definition;
    const command = new Command(name)
      .description(inLanguage(does, language))
      .argument(argument.flags, inLanguage(argument.is, language));
    for (const option of [...options, ...commonOptions(language)])
      command.addOption(optionIn(option, language));
    return command.action(async (given: string | undefined, chosen: Options) =>
      finish(await run(host, chosen, given)),
    );
  };
