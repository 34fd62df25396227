import { Command, CommanderError } from "commander";
import { quote } from "../model/quote.ts";
import { inLanguage, type Language, type Words } from "../model/words.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure, failureText } from "./failure.ts";
import { helpIn } from "./help.ts";
import type { Host } from "./host.ts";
import { misuseText } from "./misuse.ts";
import { languageOption, withValuesWritten } from "./options.ts";
import { tool } from "./tool.ts";

type Make = (host: Host, finish: (code: ExitCode) => void, language: Language) => Command;

const words = {
  tool: {
    zh: "跨区域政务服务事项标准化工具：检查、对照、发布《异地通办事项清单》",
    en: "Standardises government services across regions: checks, compares and publishes a list of them",
  },
  version: { zh: "版本号", en: "the version" },
  help: { zh: "显示帮助", en: "this help" },
  helpCommand: { zh: "help [命令]", en: "help [command]" },
  helpOfCommand: { zh: "显示命令的帮助", en: "the help of a command" },
} satisfies Record<string, Words>;

/** The commands in the order of the help; loaded when they are wanted, since some need much that others do not. */
const commands: ReadonlyMap<string, () => Promise<Make>> = new Map([
  ["check", async () => (await import("./commands/check.ts")).checkCommand],
  ["show", async () => (await import("./commands/show.ts")).showCommand],
  ["compare", async () => (await import("./commands/compare.ts")).compareCommand],
  ["publish", async () => (await import("./commands/publish.ts")).publishCommand],
  ["verify", async () => (await import("./commands/verify.ts")).verifyCommand],
  ["explain", async () => (await import("./commands/explain.ts")).explainCommand],
  ["schema", async () => (await import("./commands/schema.ts")).schemaCommand],
]);

/** The command that is named first; all of them where none is, for help and for what was misspelt; none for the version. */
async function wanted(args: readonly string[]): Promise<Make[]> {
  const first = commandIn(args);
  if (first === "-V" || first === "--version") return [];
  const one = commands.get(first);
  return Promise.all(one === undefined ? [...commands.values()].map((load) => load()) : [one()]);
}

/** The first argument that is not `--lang` or its value. */
function commandIn([first = "", second, ...others]: readonly string[]): string {
  if (first === "--lang") return commandIn(others);
  return first.startsWith("--lang=") && second !== undefined ? commandIn([second, ...others]) : first;
}

/** Runs one command line (without node and script) and gives its exit code; never ends the process. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const language = languageOf(args);
  const say = (each: Words): string => inLanguage(each, language);
  const program = new Command("tongban")
    .description(say(words.tool))
    .version(tool.version, "-V, --version", say(words.version))
    .helpCommand(say(words.helpCommand), say(words.helpOfCommand))
    .addOption(languageOption(language).hideHelp());
  for (const make of await wanted(args))
    program.addCommand(
      make(
        host,
        (ended) => {
          code = ended;
        },
        language,
      ),
    );
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => host.stdout.columns,
      getOutHasColors: () => false,
    });
    command.helpOption("-h, --help", say(words.help)).configureHelp(helpIn(language));
  }
  if (commandIn(args) === "") {
    host.stderr.write(program.helpInformation());
    return exitCode.misused;
  }
  try {
    const options = program.commands.flatMap((command) => command.options);
    await program.parseAsync(withValuesWritten(args, options), { from: "user" });
    return code;
  } catch (error) {
    return ended(error, host, language);
  }
}

/** The language asked for last, known before the arguments are parsed so that help and misuse are answered in it too. */
export function languageOf(args: readonly string[]): Language {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const asked = options.flatMap((each, at) => {
    if (each === "--lang") return [options[at + 1]];
    return each.startsWith("--lang=") ? [each.slice("--lang=".length)] : [];
  });
  return asked.at(-1) === "en" ? "en" : "zh-CN";
}

function ended(error: unknown, host: Host, language: Language): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.fine;
    host.stderr.write(misuseText(error, language));
    return exitCode.misused;
  }
  if (error instanceof Failure) {
    host.stderr.write(failureText(error, language));
    return exitCode.misused;
  }
  return faulted(error, host, language);
}

/** A fault of ours: one line, and a file with what a maintainer needs. */
function faulted(error: unknown, host: Host, language: Language): ExitCode {
  const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const path = host.resolve(host.temporaryFolder(), `tongban-fault-${host.now().getTime().toString(36)}.txt`);
  let where = path;
  try {
    host.writeFile(path, `${tool.name} ${tool.version}\n${report}\n`);
  } catch {
    where = quote(error instanceof Error ? error.message : String(error));
  }
  host.stderr.write(
    language === "en"
      ? `✗ internal fault of tongban; details: ${where}\n`
      : `✗ 工具内部出错，请把这个文件发给维护者：${where}\n`,
  );
  return exitCode.fault;
}
