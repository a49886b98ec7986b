import type { Problem } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import { nameOf, type OperationIndex } from "./operation-index.ts";
import type { Path, YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** What is wrong with a `mock.yaml`, gathered while it is read against its contract. */
export class Report {
  readonly problems: Problem[] = [];
  readonly index: OperationIndex;
  readonly #source: YamlSource;

  constructor(source: YamlSource, index: OperationIndex) {
    this.#source = source;
    this.index = index;
  }

  /** Tells of a slip at the value of a path. @returns `undefined`, for the caller to return. */
  at(path: Path, message: string, remedy?: string): undefined {
    this.problems.push(this.#source.problem(path, message, remedy));
  }

  /** Tells of a slip at the key that a path ends with. */
  onKey(path: Path, message: string, remedy?: string): undefined {
    this.problems.push(this.#source.problem(path, message, remedy, true));
  }

  /** The operation of that name. */
  operation(path: Path, name: string, onKey = false): IHttpOperation | undefined {
    const operation = this.index.get(name);
    if (operation) return operation;
    const message = `The contract has no operation "${name}".`;
    const remedy = suggestion(name, this.index.names());
    return onKey ? this.onKey(path, message, remedy) : this.at(path, message, remedy);
  }
}

/** For the middle of a sentence. */
export function shown(operation: IHttpOperation): string {
  return `The operation "${nameOf(operation)}"`;
}
