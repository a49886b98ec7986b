#!/usr/bin/env node
import { main } from "../src/build/main.ts";

process.exitCode = await main(process.argv.slice(2));
