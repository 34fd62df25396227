import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure, failureText } from "./failure.ts";
import { languageOf, main } from "./main.ts";
import { nodeHost } from "./node-host.ts";
import { whyOf } from "./reason.ts";

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** One turn of the event loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs the command line of a Node process: its arguments, streams and signals. Gives the exit code. */
export async function run(process: NodeJS.Process): Promise<ExitCode> {
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  const args = process.argv.slice(2);
  let isBroken = false;
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault. A full disk is one.
  const complain = (error: NodeJS.ErrnoException): void => {
    if (error.code === "EPIPE" || isBroken) return;
    isBroken = true;
    process.exitCode = exitCode.misused;
    process.stderr.write(failureText(new Failure("brokenOutput", { why: whyOf(error) }), languageOf(args)));
  };
  for (const stream of [process.stdout, process.stderr]) stream.on("error", complain);
  const code = await main(args, nodeHost(process));
  // Streams report what they could not write a moment later; a signal that came during long work is told in the turn
  // after the one that is ending.
  await turn();
  await turn();
  return isBroken ? exitCode.misused : code;
}
