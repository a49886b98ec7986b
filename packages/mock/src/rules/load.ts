import { readFile } from "node:fs/promises";
import { ContractError, type Problem } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import { checkAnswer } from "./check-answer.ts";
import { checkWhen } from "./check-when.ts";
import { covers } from "./match.ts";
import type { MockFile, MockRule, Rule } from "./rule.ts";
import { checkShape } from "./shape.ts";
import { YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** What `mock.yaml` says, by operation. */
export interface Rules {
  readonly rules: ReadonlyMap<IHttpOperation, readonly Rule[]>;
  readonly securityOptional: ReadonlySet<IHttpOperation>;
}

/**
 * Reads `mock.yaml` and checks all of it against the contract.
 *
 * @returns no rules where there is no such file.
 * @throws {ContractError} with the place of every fault.
 */
export async function loadRules(
  file: string,
  operations: readonly IHttpOperation[],
): Promise<Rules> {
  const text = await readOptional(file);
  if (text === undefined) return { rules: new Map(), securityOptional: new Set() };
  const source = new YamlSource(file, text);
  const reader = new Reader(source, operations);
  const rules = reader.read(checkShape(source));
  if (reader.problems.length > 0) throw new ContractError(reader.problems);
  return rules;
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
  readonly problems: Problem[] = [];
  readonly #source: YamlSource;
  readonly #operations: ReadonlyMap<string, IHttpOperation>;
  readonly #rules = new Map<IHttpOperation, Rule[]>();

  constructor(source: YamlSource, operations: readonly IHttpOperation[]) {
    this.#source = source;
    this.#operations = new Map(
      operations.flatMap((operation) => namesOf(operation).map((name) => [name, operation])),
    );
  }

  read(file: MockFile): Rules {
    for (const [index, rule] of (file.rules ?? []).entries()) this.#rule(index, rule);
    const optional = Object.entries(file.operations ?? {})
      .filter(([name]) => this.#operation(["operations", name], name, true))
      .filter(([name, { security }]) => security !== undefined && this.#hasSecurity(name))
      .map(([name]) => this.#operations.get(name))
      .filter((operation) => operation !== undefined);
    return { rules: this.#rules, securityOptional: new Set(optional) };
  }

  #rule(index: number, rule: MockRule): void {
    const path = ["rules", index];
    const operation = this.#operation([...path, "operation"], rule.operation);
    if (operation === undefined) return;
    const { when = {} } = rule;
    const answer = checkAnswer(operation, rule.answer, this.#source, [...path, "answer"]);
    const faults = checkWhen(operation, when, this.#source, [...path, "when"]);
    this.problems.push(...faults);
    if ("message" in answer) return void this.problems.push(answer);
    const others = this.#rules.get(operation) ?? [];
    const earlier = others.find((other) => covers(other.when, when));
    if (earlier) this.problems.push(this.#shadowed(index, earlier));
    this.#rules.set(operation, [...others, { number: index + 1, when, choice: answer }]);
  }

  #shadowed(index: number, earlier: Rule): Problem {
    return this.#source.problem(
      ["rules", index],
      `Rule ${index + 1} never counts: rule ${earlier.number} matches every request that it matches.`,
      `Put it before rule ${earlier.number}, or remove one of them.`,
    );
  }

  #operation(
    path: readonly (string | number)[],
    name: string,
    onKey = false,
  ): IHttpOperation | undefined {
    const operation = this.#operations.get(name);
    if (operation) return operation;
    const remedy = suggestion(name, [...new Set([...this.#operations.values()].map(nameOf))]);
    const message = `The contract has no operation "${name}".`;
    this.problems.push(this.#source.problem(path, message, remedy, onKey));
    return undefined;
  }

  #hasSecurity(name: string): boolean {
    const asks = (this.#operations.get(name)?.security ?? []).some(({ length }) => length > 0);
    if (asks) return true;
    const message = `The operation "${name}" asks for no credentials, so they cannot be optional.`;
    this.problems.push(
      this.#source.problem(["operations", name, "security"], message, "Remove the line."),
    );
    return false;
  }
}

/** An operation goes by its operationId, or by its method and path. */
function namesOf(operation: IHttpOperation): string[] {
  const place = `${operation.method.toUpperCase()} ${operation.path}`;
  return operation.iid === undefined ? [place] : [operation.iid, place];
}

function nameOf(operation: IHttpOperation): string {
  return namesOf(operation)[0] ?? "";
}
