#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { run } from "../dist/bundle/run.js";

// A run lasts seconds: inlining more would save less than it costs to compile. Tried on Node 20, 22 and 24.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
process.exitCode = await run(process);
