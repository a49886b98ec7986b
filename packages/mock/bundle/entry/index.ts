import { createRequire } from "node:module";
import type * as Mock from "../../src/index.ts";
import { completeNode } from "./older-node.ts";

// `require`, since an import of a CommonJS file reads all of it once more to find its names.
const require = createRequire(import.meta.url);
completeNode(require);
const mock: typeof Mock = require("./index.cjs");

export const { ChoiceError, ContractError, StartError, announce, startMock, startProxy } = mock;
