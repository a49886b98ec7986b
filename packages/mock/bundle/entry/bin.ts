#!/usr/bin/env node
import module, { createRequire } from "node:module";
import type * as Main from "../../src/cli/main.ts";
import { completeNode } from "./older-node.ts";

// Most of a start is loading code; with the cache, half. Node 20 has none.
module.enableCompileCache?.();
// `require`, since an import of a CommonJS file reads all of it once more to find its names.
const require = createRequire(import.meta.url);
completeNode(require);
const { main }: typeof Main = require("./main.cjs");
await main(process.argv.slice(2));
// Now, since a process that a signal ends writes nothing.
module.flushCompileCache?.();
