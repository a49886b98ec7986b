#!/usr/bin/env node
import { enableCompileCache, flushCompileCache } from "node:module";

// Most of a start is loading code; with the cache, half.
enableCompileCache();
const { main } = await import("../src/cli/main.ts");
await main(process.argv.slice(2));
// Now, since a process that a signal ends writes nothing.
flushCompileCache();
