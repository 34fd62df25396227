import type { ExitCode } from "./exit-code.ts";
import { main } from "./main.ts";
import { nodeHost } from "./node-host.ts";

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Runs the command line of a Node process: its arguments, streams and signals. Gives the exit code. */
export async function run(process: NodeJS.Process): Promise<ExitCode> {
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  return main(process.argv.slice(2), nodeHost(process));
}
