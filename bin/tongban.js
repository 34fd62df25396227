#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// A run lasts seconds: inlining more would save less than it costs to compile. Tried on Node 20, 22 and 24.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");

/** The command line as it was built; `undefined` where it was not, or not to the end. */
async function built() {
  try {
    return await import("../dist/bundle/run.js");
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND" && !(error instanceof SyntaxError)) throw error;
    process.stderr.write(
      "✗ 程序还没有构建好：在它的文件夹里运行 npm ci && npm run build。\n  not built (yet): run npm ci && npm run build in its folder.\n",
    );
    return undefined;
  }
}

const program = await built();
process.exitCode = program === undefined ? 2 : await program.run(process);
