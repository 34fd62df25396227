import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";

/** A process whose standard output fails as the system says it does; what it says on standard error is kept. */
function processWith(code: string, args: readonly string[]) {
  let said = "";
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: write`), { code })),
  });
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      said += chunk;
      done();
    },
  });
  const fake = {
    argv: ["node", "tongban", ...args],
    cwd: () => "/",
    env: {},
    once: () => undefined,
    stdout,
    stderr,
  };
  return { process: fake as unknown as NodeJS.Process, said: () => said };
}

test("a full disk behind standard output is said in one sentence and ends with 2", async () => {
  const { process, said } = processWith("ENOSPC", ["schema", "version"]);
  expect(await run(process)).toBe(2);
  expect(said()).toBe("✗ 结果没有输出完：磁盘已满\n  检查输出的去处，再运行一次。\n");
});

test("a reader that closes the pipe is no fault", async () => {
  const { process, said } = processWith("EPIPE", ["schema", "version"]);
  expect(await run(process)).toBe(0);
  expect(said()).toBe("");
});
