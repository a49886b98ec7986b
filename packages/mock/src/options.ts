import type { Latency } from "./scenario/weather.ts";
import type { ContractPlace } from "./sources.ts";

export interface MockOptions {
  /**
   * Contracts: files, or folders that hold `openapi.{yaml,yml,json}` and perhaps `mock.yaml`; or a file under a
   * name of its own (`{ name, file, prefix }`), perhaps below a path of its own.
   * Left out: every `specs/<api>` below the working directory.
   */
  readonly contracts?: readonly ContractPlace[];
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string;
  /** Follow every file of the contracts. A broken save keeps the last good one. Default: false. */
  readonly watch?: boolean;
  /** Gets one line for each request and each reload, and what is wrong with a broken save. Default: nothing is logged. */
  readonly log?: (line: string) => void;
  /**
   * What the log says of a change that cannot be served, beside that it is not. Nothing where the text is empty.
   * Default: every problem in full.
   */
  readonly explain?: (error: Error) => string;
  /** Bytes that a request's body may have. Default: 1 MiB. */
  readonly bodyLimit?: number;
  /** Milliseconds that a client has for the head of a request. Default: 10 seconds. */
  readonly headTimeout?: number;
  /** Milliseconds that a client has for a whole request. Default: a minute. */
  readonly requestTimeout?: number;
  /** Scenarios of `mock.yaml` that are switched on from the start, and again after a reset. */
  readonly scenarios?: readonly string[];
  /** Lets every answer wait: milliseconds, both ends included. Comes on top of the weather. Default: none does. */
  readonly delay?: Latency;
  /** Origins of the pages that may call, such as `http://localhost:5173`. Default: any. */
  readonly corsOrigins?: readonly string[];
  /** What the console asks for. Default: nothing on loopback; elsewhere a token that is new at each start. */
  readonly consoleToken?: string;
  /** What `log` gets: sentences, or JSON objects. Default: "text". */
  readonly logFormat?: "text" | "json";
  /** `false`: a request is answered as if it were valid, whatever it is. Default: true. */
  readonly validate?: boolean;
}
