#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { run } from "../dist/bundle/run.js";

// A run lasts seconds: what the engine would save by inlining more is less than what compiling it costs.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
process.exitCode = await run(process);
