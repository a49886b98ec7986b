import type { Api, ApiOperation } from "../api/api.ts";
import { responseFor } from "../api/contents.ts";
import { OperationPlaces } from "./operation-places.ts";
import type { SchemaWalk } from "./schema-walk.ts";

/** What of the contract the traffic has shown, and what not. */
export interface Coverage {
  readonly operations: readonly OperationCoverage[];
  /** Called, but in no contract. */
  readonly unknown: readonly UnknownCoverage[];
  /** Exchanges whose body was too large, in an unknown encoding or broken off: only the rest of them was checked. */
  readonly unchecked: number;
}

export interface OperationCoverage {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly count: number;
  readonly statuses: readonly StatusCoverage[];
}

export interface StatusCoverage {
  /** As the contract has it, e.g. `200`, `4XX`, `default`; or one that it does not have. */
  readonly status: string;
  readonly isDeclared: boolean;
  readonly count: number;
  readonly examples: readonly { readonly name: string; readonly count: number }[];
}

interface UnknownCoverage {
  readonly method: string;
  /** Masked. */
  readonly path: string;
  readonly count: number;
  /** By status. */
  readonly statuses: Readonly<Record<string, number>>;
}

interface Seen {
  count: number;
  readonly statuses: Map<string, number>;
  readonly examples: Map<string, number>;
}

/** Other unknown paths than these are counted as one. */
const MOST_UNKNOWN = 500;
const OTHERS = "(others)";

export class CoverageCounter {
  readonly #api: Api;
  readonly #walk: SchemaWalk;
  readonly #seen = new Map<ApiOperation, Seen>();
  readonly #unknown = new Map<string, Seen>();
  unchecked = 0;

  constructor(api: Api, walk: SchemaWalk) {
    this.#api = api;
    this.#walk = walk;
  }

  /** @param status absent where the service gave no answer. */
  count(operation: ApiOperation, status: number | undefined, example: string | undefined): void {
    const seen = grown(this.#seen, operation);
    seen.count += 1;
    if (status === undefined) return;
    const code = responseFor(operation.prism, status)?.code ?? String(status);
    add(seen.statuses, code);
    if (example !== undefined) add(seen.examples, `${code} ${example}`);
  }

  countUnknown(method: string, path: string, status: number | undefined): void {
    const key = `${method} ${path}`;
    const isRoom = this.#unknown.has(key) || this.#unknown.size < MOST_UNKNOWN;
    const seen = grown(this.#unknown, isRoom ? key : `${method} ${OTHERS}`);
    seen.count += 1;
    if (status !== undefined) add(seen.statuses, String(status));
  }

  now(): Coverage {
    return {
      operations: this.#api.operations.map((operation) =>
        covered(operation, new OperationPlaces(this.#walk, operation), this.#seen.get(operation)),
      ),
      unknown: [...this.#unknown].map(([key, { count, statuses }]) => {
        const [method = "", path = ""] = key.split(/ (.*)/s);
        return { method, path, count, statuses: Object.fromEntries(statuses) };
      }),
      unchecked: this.unchecked,
    };
  }
}

/** Read from the document: Prism's own view of an operation is made when it is first called. */
function covered(
  { name, method, path }: ApiOperation,
  places: OperationPlaces,
  seen?: Seen,
): OperationCoverage {
  const declared = places.declaredExamples().map(({ status, examples }) => ({
    status,
    isDeclared: true,
    count: seen?.statuses.get(status) ?? 0,
    examples: examples.map((example) => ({
      name: example,
      count: seen?.examples.get(`${status} ${example}`) ?? 0,
    })),
  }));
  const codes = new Set(declared.map(({ status }) => status));
  const others = [...(seen?.statuses ?? [])]
    .filter(([status]) => !codes.has(status))
    .map(([status, count]) => ({ status, isDeclared: false, count, examples: [] }));
  const statuses = [...declared, ...others];
  return { operation: name, method: method.toUpperCase(), path, count: seen?.count ?? 0, statuses };
}

function grown<Key>(map: Map<Key, Seen>, key: Key): Seen {
  const seen = map.get(key) ?? { count: 0, statuses: new Map(), examples: new Map() };
  map.set(key, seen);
  return seen;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
