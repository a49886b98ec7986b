import type { CountView, LiveToken, StateView } from "../scenario/view.ts";
import type { Latency } from "../scenario/weather.ts";

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
  readonly latency?: Latency;
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

export interface WeatherView {
  readonly latency?: Latency;
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

/** A live one. The token itself is hidden until it is asked for. */
export interface TokenView extends LiveToken {
  readonly id: string;
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
