/** What the console's API gives, as console.openapi.yaml describes it. The page reads these types too. */
export interface ApiView {
  readonly name: string;
  readonly title: string;
  readonly basePaths: readonly string[];
  readonly operations: readonly OperationView[];
}

export interface OperationView {
  /** The operationId, or method and path. */
  readonly name: string;
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly basePaths: readonly string[];
  readonly summary?: string;
  readonly deprecated?: true;
}

export interface OperationDetail extends OperationView {
  readonly api: string;
  readonly description?: string;
  readonly responses: readonly ResponseView[];
}

export interface ResponseView {
  /** As in the contract: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description?: string;
  readonly examples: readonly ExampleView[];
}

export interface ExampleView {
  readonly name: string;
  readonly mediaType: string;
  readonly summary?: string;
  /** Secrets hidden; JSON as text. */
  readonly body: string;
}

export interface EntrySummary {
  readonly number: number;
  /** Milliseconds since 1970, by the mock's clock. */
  readonly time: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly session: string;
  readonly api?: string;
  readonly operation?: string;
  readonly method: string;
  readonly target: string;
  /** Absent where nothing was answered. */
  readonly status?: number;
  readonly example?: string;
  readonly reason?: string;
  /** How many faults request and answer have. */
  readonly violations: number;
  readonly fault?: string;
}

export interface EntryDetail extends EntrySummary {
  /** Whether secrets are shown. */
  readonly revealed: boolean;
  readonly request: MessageView;
  readonly response?: MessageView;
  readonly faults: readonly ViolationView[];
  readonly latency?: LatencyView;
}

export interface MessageView {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body?: string;
}

export interface ViolationView {
  readonly in: "request" | "response";
  /** Where, e.g. `body.account`. */
  readonly location: string;
  readonly severity: string;
  readonly message: string;
}

interface LatencyView {
  readonly from: number;
  readonly to: number;
}

export interface WeatherView {
  readonly latency?: LatencyView;
  /** Broken on the way, or a failure in place of the answer (`retryAfter` in milliseconds). */
  readonly fault?: string | { readonly status: number; readonly retryAfter?: number };
}

export interface PinView {
  readonly api: string;
  readonly operation: string;
  readonly status?: number;
  readonly example?: string;
  /** How many answers more; null for every one. */
  readonly times: number | null;
}

/** What one session has caused, and what was chosen for it by hand. */
export interface SessionView {
  /** `""` for requests without `X-Mock-Session`. */
  readonly id: string;
  /** The mock's clock, milliseconds since 1970. */
  readonly now: number;
  /** Whether tokens and keys are shown. */
  readonly revealed: boolean;
  readonly pins: readonly PinView[];
  readonly states: readonly StateView[];
  readonly tokens: readonly TokenView[];
  readonly counts: readonly CountView[];
  readonly scenarios: readonly ScenarioView[];
  /** Chosen by hand, for every operation. */
  readonly weather: WeatherView;
  /** Chosen by hand, for one operation. */
  readonly operations: readonly OperationWeatherView[];
}

export interface StateView {
  readonly api: string;
  readonly name: string;
  readonly value: string;
  /** Milliseconds since 1970, as all times here. */
  readonly since: number;
  /** Whose it is, where each account has its own; a secret until it is asked for. */
  readonly key?: string;
  /** The log-in whose it is, where each has its own. */
  readonly login?: number;
}

/** A live one. */
export interface TokenView {
  readonly id: string;
  readonly api: string;
  /** Its name in `mock.yaml`. */
  readonly kind: string;
  readonly login: number;
  readonly token: string;
  readonly issued: number;
  /** Absent where it does not end by itself. */
  readonly until?: number;
}

/** How often a rule that counts was met. */
export interface CountView {
  readonly api: string;
  readonly rule: string;
  readonly key?: string;
  readonly count: number;
  /** How many are asked for. */
  readonly times: number;
}

export interface ScenarioView {
  readonly name: string;
  readonly summary?: string;
  readonly apis: readonly string[];
  readonly active: boolean;
}

interface OperationWeatherView extends WeatherView {
  readonly api: string;
  readonly operation: string;
}
