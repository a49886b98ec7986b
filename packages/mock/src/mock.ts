import type { MockedApi } from "./api/api.ts";
import { MovableClock } from "./clock.ts";
import { createConsole } from "./console/console.ts";
import { createHandler } from "./host/handler.ts";
import { listen } from "./host/listen.ts";
import { Journal } from "./journal/journal.ts";
import { LiveSite } from "./reload.ts";
import { Sessions } from "./session/sessions.ts";
import { contractSources } from "./sources.ts";

export interface MockOptions {
  /**
   * Contracts: files, or folders that hold `openapi.{yaml,yml,json}` and perhaps `mock.yaml`.
   * Left out: every `specs/<api>` below the working directory.
   */
  readonly contracts?: readonly (string | URL)[];
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
  /** `false`: a request is answered as if it were valid, whatever it is. Default: true. */
  readonly validate?: boolean;
}

/** A running mock server. */
export interface Mock extends AsyncDisposable {
  /** Origin, without trailing slash, e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** What is served now; after a reload, the new contracts. */
  readonly apis: readonly MockedApi[];
  /** The last exchanges. They hold what was sent, secrets and all. */
  readonly journal: Journal;
  /** Where every time in the mock comes from: a test moves it forward. */
  readonly clock: MovableClock;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

const MIB = 1024 * 1024;

/**
 * Serves contracts on one port, each under its own base paths, answered by Prism.
 *
 * @throws {ContractError} for a contract or a `mock.yaml` that is wrong, with the place of every fault.
 * @throws {StartError} for a taken port, a missing file, or two contracts that claim the same path.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", watch = false, bodyLimit = MIB } = options;
  const { validate = true } = options;
  const { log = () => {}, explain = ({ message }) => message } = options;
  const site = await LiveSite.load(await contractSources(options.contracts), { log, explain });
  await using stack = new AsyncDisposableStack();
  const clock = new MovableClock();
  const journal = new Journal();
  const handler = createHandler({
    site: () => site.current,
    sessions: new Sessions(clock),
    journal,
    clock,
    bodyLimit,
    isValidated: validate,
    log,
    console: createConsole(),
  });
  const server = stack.use(await listen(handler, { port, host, bodyLimit, log }));
  if (watch) {
    const watching = site.watch().map((each) => stack.use(each));
    await Promise.all(watching.map(({ ready }) => ready));
  }
  const started = stack.move();
  const close = (): Promise<void> => started.disposeAsync();
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${server.port}`,
    port: server.port,
    get apis() {
      return site.current.apis.map(({ info }) => info);
    },
    journal,
    clock,
    close,
    [Symbol.asyncDispose]: close,
  };
}
