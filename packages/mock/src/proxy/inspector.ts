import { parseTarget, type Target, WHOLE_SERVER } from "../host/target.ts";
import type { Route } from "../routes/table.ts";
import type { Served } from "../site.ts";
import { check, type Checked } from "./check.ts";
import type { Contract } from "./contract.ts";
import { CoverageCounter } from "./coverage.ts";
import type { ProxyEvent } from "./events.ts";
import { exampleSeen } from "./example-seen.ts";
import { type Exchange, isPreflight, weightOf, withoutBodies } from "./exchange.ts";
import { Findings } from "./findings.ts";
import { maskedPath } from "./names.ts";
import { observed, unknownOperation } from "./observe.ts";
import { OperationPlaces } from "./operation-places.ts";
import type { Recorder } from "./recorder.ts";
import type { SchemaWalk } from "./schema-walk.ts";

/** Bytes of bodies that wait to be checked. Beyond, traffic comes first: an exchange is counted, not checked. */
const MOST_WAITING = 64 * 1024 * 1024;

/** Holds what has passed to the contract, one exchange after the other, while the next ones pass. */
export class Inspector {
  readonly findings: Findings;
  readonly coverage: CoverageCounter;
  readonly #contract: Contract;
  readonly #walk: SchemaWalk;
  readonly #tell: (event: ProxyEvent) => void;
  readonly #recorder: Recorder | undefined;
  readonly #known: ReadonlySet<string>;
  #waiting = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    contract: Contract,
    walk: SchemaWalk,
    tell: (event: ProxyEvent) => void,
    recorder?: Recorder,
  ) {
    this.#contract = contract;
    this.#walk = walk;
    this.#tell = tell;
    this.#recorder = recorder;
    this.findings = new Findings(contract.file, walk);
    this.coverage = new CoverageCounter(contract.api, walk);
    const segments = contract.table.routes.flatMap(({ template }) => template.split("/"));
    this.#known = new Set(segments.filter((segment) => !segment.includes("{")));
  }

  add(exchange: Exchange): void {
    const weight = weightOf(exchange);
    const isTooMuch = this.#waiting + weight > MOST_WAITING;
    this.#waiting += isTooMuch ? 0 : weight;
    const kept = isTooMuch ? withoutBodies(exchange) : exchange;
    this.#queue = this.#queue
      .then(() => this.#inspect(kept))
      // What is wrong here is ours, and no reason to end the traffic. Its words may quote a message.
      .catch(() => this.#tell({ kind: "trouble", message: "An exchange could not be checked." }))
      .finally(() => (this.#waiting -= isTooMuch ? 0 : weight));
  }

  /** When all that has been added is checked. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #inspect(exchange: Exchange): Promise<void> {
    const target = parseTarget(exchange.target);
    if (target?.path === WHOLE_SERVER || isPreflight(exchange)) return;
    const routes = target === undefined ? [] : this.#contract.table.match(target.path);
    const route = routeOf(routes, exchange.method);
    if (target === undefined || route === undefined) return this.#unknown(exchange, target, routes);
    const served = route.operation;
    const checked = await check(this.#walk, served, exchange, target);
    this.#count(served, exchange, checked);
    const { name } = served.operation;
    this.#tellExchange(exchange, route.template, checked.deviations.length, name);
    for (const deviation of checked.deviations) {
      await this.#note(observed(served, exchange, deviation));
    }
    this.#recorder?.learn(exchange, target, served, checked);
    if (checked.deviations.length === 0) await this.#record(served, exchange, target, checked);
  }

  async #unknown(
    exchange: Exchange,
    target: Target | undefined,
    routes: readonly Route<Served>[],
  ): Promise<void> {
    const { method, response } = exchange;
    // A question about the path (RFC 9110, section 9.3.7).
    if (method === "OPTIONS" && routes.length > 0) return;
    const [known] = routes;
    const path = known?.template ?? maskedPath(target?.path ?? "", this.#known);
    this.coverage.countUnknown(method, path, response?.status);
    this.#tellExchange(exchange, path, 1);
    if (target !== undefined) this.#recorder?.learn(exchange, target);
    await this.#note(unknownOperation(exchange, path, known?.operation.operation.path));
  }

  #count({ operation }: Served, exchange: Exchange, { request, response }: Checked): void {
    const status = exchange.response?.status;
    const type = exchange.response?.headers["content-type"];
    const code = new OperationPlaces(this.#walk, operation).envelopeCode();
    const example =
      status !== undefined && "value" in response && response.value !== null
        ? exampleSeen(operation, status, type, response.value, code)
        : undefined;
    this.coverage.count(operation, status, example);
    if ("unread" in request || "unread" in response) this.coverage.unchecked += 1;
  }

  async #note(observation: Parameters<Findings["add"]>[0]): Promise<void> {
    const finding = await this.findings.add(observation);
    if (finding !== undefined) this.#tell({ kind: "finding", finding });
  }

  async #record(...exchange: Parameters<Recorder["record"]>): Promise<void> {
    const outcome = await this.#recorder?.record(...exchange);
    if (outcome === undefined) return;
    if ("file" in outcome) this.#tell({ kind: "recorded", file: outcome.file });
    else this.#tell({ kind: "trouble", message: outcome.refused });
  }

  #tellExchange(exchange: Exchange, path: string, findings: number, operation?: string): void {
    const { method, response, duration, failure } = exchange;
    this.#tell({
      kind: "exchange",
      method,
      path,
      duration: Math.round(duration),
      findings,
      ...(response && { status: response.status }),
      ...(operation !== undefined && { operation }),
      ...(failure !== undefined && { failure }),
    });
  }
}

function routeOf(routes: readonly Route<Served>[], method: string): Route<Served> | undefined {
  const by = (name: string) => routes.find((route) => route.method === name.toLowerCase());
  return by(method) ?? (method === "HEAD" ? by("GET") : undefined);
}
