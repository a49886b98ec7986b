import type { Fault } from "./weather.ts";

/** `mock.yaml` as its schema (`mock.schema.json`) has it. */
export interface MockFile extends LayerFile {
  readonly states?: Entries<StateFile>;
  readonly tokens?: Entries<TokenFile>;
  /** By operation: the places that hold the time of the answer. */
  readonly times?: Entries<TimeFile | readonly TimeFile[]>;
  readonly scenarios?: Entries<ScenarioFile>;
}

type Entries<Value> = Readonly<Record<string, Value>> | null;

/** What holds always at the top of the file, or while it is switched on in a scenario. */
export interface LayerFile {
  readonly rules?: readonly RuleFile[] | null;
  readonly weather?: WeatherFile | null;
  readonly operations?: Entries<OperationFile | null>;
}

export interface ScenarioFile extends LayerFile {
  readonly summary?: string;
  /** By kind of token: what every one counts as. */
  readonly tokens?: Entries<"expired" | "revoked" | "unknown">;
}

export interface RuleFile {
  readonly name?: string;
  readonly operation: string;
  readonly when?: When;
  readonly answer?: AnswerFile;
  /** By state: its new value. */
  readonly then?: Readonly<Record<string, string>>;
  readonly weather?: WeatherFile;
}

export type AnswerFile = string | { readonly example?: string; readonly status?: number };

/** What a request must at least have; empty for every request. */
export interface When {
  /** Objects may have more properties in the request, lists not more items. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly path?: Readonly<Record<string, unknown>>;
  /** Names in any case. */
  readonly header?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, string | readonly string[]>>;
  readonly after?: AfterFile;
}

interface AfterFile {
  readonly rule: string;
  readonly times?: number;
  readonly within?: string;
  readonly per?: string;
}

export interface StateFile {
  readonly values: readonly string[];
  readonly per?: string;
  /** By value: how long it lasts, then the first one comes again, or the one that is named. */
  readonly lasts?: Readonly<
    Record<string, string | { readonly for: string; readonly then: string }>
  >;
}

export interface TokenFile {
  readonly issued: Readonly<Record<string, string | IssuedFile>>;
  readonly lifetime?: LifetimeFile;
  /** A security scheme of the contract. */
  readonly credential?: string;
  readonly presented?: Readonly<Record<string, string | PresentedFile>>;
  readonly otherwise?: OtherwiseFile;
  /** The same key gets the same token until it ends. */
  readonly per?: string;
}

export interface IssuedFile {
  readonly at: string;
  /** The request's own token comes back. */
  readonly same?: boolean;
  readonly lifetime?: LifetimeFile;
}

export type LifetimeFile = string | { readonly seconds: string } | { readonly until: string };

export type Verb = "once" | "renew" | "revoke" | "logOut";

export interface PresentedFile {
  /** Left out: where the security scheme has it. */
  readonly at?: string;
  readonly then?: Verb;
  /** The answers that it happens with. Left out: the operation's first example. */
  readonly on?: readonly string[];
  readonly expired?: "allowed";
  readonly otherwise?: OtherwiseFile;
}

/** One answer, or one by what is wrong with the token. */
export type OtherwiseFile = AnswerFile | CausesFile;

interface CausesFile {
  readonly missing?: AnswerFile;
  readonly unknown?: AnswerFile;
  readonly expired?: AnswerFile;
  readonly revoked?: AnswerFile;
  readonly spent?: AnswerFile;
  readonly else?: AnswerFile;
}

export type TimeFile = string | { readonly at: string; readonly in?: string };

export interface WeatherFile {
  readonly latency?: string | { readonly from: string; readonly to: string };
  readonly fault?: Fault | { readonly status: number; readonly retryAfter?: string };
}

interface OperationFile extends WeatherFile {
  readonly security?: "optional";
}
