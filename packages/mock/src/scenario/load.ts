import { readFile } from "node:fs/promises";
import { ContractError } from "@handshake/contract";
import { checkEverywhere, readWeather } from "./read-weather.ts";
import { inOrder } from "./in-order.ts";
import type { LayerFile, MockFile, ScenarioFile } from "./file.ts";
import type { OperationIndex } from "./operation-index.ts";
import { nameOf } from "./operation-index.ts";
import { checkReach } from "./reach.ts";
import { issuesOf, readTimes } from "./read-issues.ts";
import { grouped, RuleReader } from "./read-rules.ts";
import { readStates } from "./read-states.ts";
import { asksFor, readTokens } from "./read-tokens.ts";
import { Report } from "./report.ts";
import { type LayerParts, type NamedScenario, Scenarios } from "./scenarios.ts";
import { checkShape } from "./shape.ts";
import { type Path, YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";
import { checksOf } from "./token-checks.ts";
import type { WeatherSetting } from "./weather.ts";

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
  const scenarios = new Reader(api, report).read(text === undefined ? {} : checkShape(source));
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

class Reader {
  readonly #api: string;
  readonly #report: Report;

  constructor(api: string, report: Report) {
    this.#api = api;
    this.#report = report;
  }

  read(file: MockFile): Scenarios {
    const report = this.#report;
    const kinds = readTokens(file, report);
    const states = readStates(file, kinds, report);
    const times = readTimes(file, report);
    const rules = new RuleReader(states, report);
    const base = this.#layer(file, rules, []);
    const named = Object.entries(file.scenarios ?? {}).map(
      ([name, one]) => [name, this.#scenario(name, one, rules, [...kinds.keys()])] as const,
    );
    rules.connect();
    if (report.problems.length === 0) checkReach(rules.all, states, report);
    const scenarios = new Scenarios({
      api: this.#api,
      index: report.index,
      base,
      named: new Map(named),
      kinds: [...kinds.values()],
      times,
    });
    this.#prove(scenarios);
    return scenarios;
  }

  #scenario(
    name: string,
    file: ScenarioFile,
    rules: RuleReader,
    kinds: readonly string[],
  ): NamedScenario {
    const path = ["scenarios", name];
    const causes = Object.entries(file.tokens ?? {});
    for (const [kind] of causes) {
      if (kinds.includes(kind)) continue;
      const message = `There is no kind of token "${kind}".`;
      this.#report.onKey([...path, "tokens", kind], message, suggestion(kind, kinds));
    }
    const layer = this.#layer(file, rules, path, `${name}, `);
    const isEmpty = layer.rules.size + layer.weathers.size + causes.length === 0;
    if (isEmpty && layer.weather === undefined && this.#report.problems.length === 0) {
      this.#report.onKey(
        path,
        `The scenario "${name}" changes nothing.`,
        "Give it rules, weather, operations or tokens.",
      );
    }
    const { summary } = file;
    return { name, layer, causes: new Map(causes), ...(summary === undefined ? {} : { summary }) };
  }

  #layer(file: LayerFile, rules: RuleReader, path: Path, prefix = ""): LayerParts {
    const report = this.#report;
    const { weather: everywhere, operations } = file;
    const weathers = new Map<string, WeatherSetting>();
    const optional = new Set<string>();
    for (const [key, one] of Object.entries(operations ?? {})) {
      const here = [...path, "operations", key];
      const operation = report.operation(here, key, true);
      if (operation === undefined || one === null) continue;
      const weather = readWeather(one, report, here, operation);
      if (weather) weathers.set(nameOf(operation), weather);
      if (one.security === undefined) continue;
      optional.add(nameOf(operation));
      if ((operation.security ?? []).some(({ length }) => length > 0)) continue;
      const message = `The operation "${key}" asks for no credentials, so they cannot be optional.`;
      report.at([...here, "security"], message, "Remove the line.");
    }
    const weatherPath = [...path, "weather"];
    const weather = everywhere ? readWeather(everywhere, report, weatherPath) : undefined;
    if (everywhere) checkEverywhere(everywhere, report, weatherPath);
    const read = rules.read(file.rules ?? [], [...path, "rules"], prefix);
    return { rules: grouped(read), weathers, optional, ...(weather ? { weather } : {}) };
  }

  /** Everything about tokens, in every operation that has to do with them. */
  #prove(scenarios: Scenarios): void {
    const { kinds, times } = scenarios.parts;
    const report = this.#report;
    const touched = new Set([
      ...times.keys(),
      ...kinds.flatMap(({ issued, presented }) => [...issued.keys(), ...presented.keys()]),
    ]);
    for (const { name, file } of kinds) {
      if (file.credential === undefined) continue;
      const asking = report.index.names().filter((each) => {
        const operation = report.index.get(each);
        return operation !== undefined && asksFor(operation, file.credential);
      });
      for (const each of asking) touched.add(each);
      if (asking.length === 0) this.#unknownScheme(name, file.credential);
    }
    for (const name of touched) {
      const operation = report.index.get(name);
      if (operation === undefined) continue;
      checksOf(operation, kinds, report);
      issuesOf(this.#api, operation, kinds, times.get(name) ?? [], report);
    }
  }

  #unknownScheme(kind: string, scheme: string): void {
    const { index } = this.#report;
    const known = index
      .names()
      .flatMap((name) => (index.get(name)?.security ?? []).flat().map(({ key }) => key));
    const message = `No operation asks for a security scheme "${scheme}".`;
    this.#report.at(
      ["tokens", kind, "credential"],
      message,
      suggestion(scheme, [...new Set(known)]),
    );
  }
}
