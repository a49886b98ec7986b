import { readFile } from "node:fs/promises";
import { ContractError } from "@handshake/contract";
import { checkTokens } from "./check-tokens.ts";
import { connectCounters } from "./connect-counters.ts";
import type { MockFile } from "./file.ts";
import { inOrder } from "./in-order.ts";
import type { OperationIndex } from "./operation-index.ts";
import { checkReach } from "./reach.ts";
import { readLayer } from "./read-layer.ts";
import { RuleReader } from "./read-rules.ts";
import { readScenario } from "./read-scenario.ts";
import { readStates } from "./read-states.ts";
import { readTimes } from "./read-times.ts";
import { readTokens } from "./read-tokens.ts";
import { Report } from "./report.ts";
import { Scenarios } from "./scenarios.ts";
import { checkShape } from "./shape.ts";
import { YamlSource } from "./source.ts";

/**
 * Reads `mock.yaml` and checks all of it against the contract. Only operations that it speaks of are prepared.
 *
 * @param api the API's name, by which a memory knows it.
 * @returns scenarios that say nothing where there is no such file.
 * @throws {ContractError} with the place of every fault.
 */
export async function loadScenarios(
  file: string,
  api: string,
  index: OperationIndex,
): Promise<Scenarios> {
  const text = await readOptional(file);
  const source = new YamlSource(file, text ?? "");
  const report = new Report(source, index);
  const scenarios = readScenarios(text === undefined ? {} : checkShape(source), api, report);
  if (report.problems.length > 0) throw new ContractError(inOrder(report.problems));
  return scenarios;
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function readScenarios(file: MockFile, api: string, report: Report): Scenarios {
  const kinds = readTokens(file, report);
  const states = readStates(file, kinds, report);
  const times = readTimes(file, report);
  const rules = new RuleReader(states, report);
  const base = readLayer(file, rules, report, []);
  const named = Object.entries(file.scenarios ?? {}).map(
    ([name, one]) => [name, readScenario(name, one, rules, report, [...kinds.keys()])] as const,
  );
  connectCounters(rules.all, report);
  if (report.problems.length === 0) checkReach(rules.all, states, report);
  const { index } = report;
  const parts = { api, index, base, named: new Map(named), kinds: [...kinds.values()], times };
  checkTokens(parts, report);
  return new Scenarios(parts);
}
