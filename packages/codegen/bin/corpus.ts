#!/usr/bin/env node
import { main } from "../corpus/main.ts";

process.exitCode = await main(process.argv.slice(2), process.cwd());
