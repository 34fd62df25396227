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
  /** Its arguments: `[DIR]` where it may be left out, `<NAME>` where not. */
  readonly arguments: readonly { readonly flags: string; readonly is: Words }[];
  /** What it takes beside the options of every command. */
  readonly options?: readonly OptionDefinition[];
  readonly run: (
    host: Host,
    options: Options,
    ...given: (string | undefined)[]
  ) => ExitCode | Promise<ExitCode>;
}

/** The folder of the catalogue, an argument of most commands. */
export const catalogueArgument = {
  flags: "[DIR]",
  is: { zh: "事项库文件夹", en: "the catalogue's folder" },
} as const;

/** A command out of its definition; one that ends with a Failure throws it. */
export const defineCommand =
  <Options extends CommonOptions>(definition: CommandDefinition<Options>): MakeCommand =>
  (host, finish, language) => {
    const command = new Command(definition.name).description(inLanguage(definition.does, language));
    for (const { flags, is } of definition.arguments) command.argument(flags, inLanguage(is, language));
    for (const option of [...(definition.options ?? []), ...commonOptions(language)])
      command.addOption(optionIn(option, language));
    return command.action(async (...received: unknown[]) => {
      // Commander hands over the arguments, then the options, then the command itself.
      const given = received.slice(0, -2) as (string | undefined)[];
      finish(await definition.run(host, received.at(-2) as Options, ...given));
    });
  };
