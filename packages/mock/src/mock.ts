import "./prism/faster-prism.ts";
import type { MockedApi } from "./api/api.ts";
import { MovableClock } from "./clock.ts";
import { createConsole } from "./console/console.ts";
import { consoleToken, consoleUrl } from "./console/token.ts";
import type { AnyExamples, ExampleNames } from "./control/examples.ts";
import { type JournalReader, journalReader } from "./control/journal-reader.ts";
import { type SessionControl, sessionControl } from "./control/session-control.ts";
import { createHandler } from "./host/handler.ts";
import { allowingOnly } from "./host/allowed-origins.ts";
import { delayed } from "./host/delayed.ts";
import { jsonLine, jsonMessage } from "./host/json-line.ts";
import { listen } from "./host/listen.ts";
import { Journal } from "./journal/journal.ts";
import type { MockOptions } from "./options.ts";
import { LiveSite } from "./reload.ts";
import { unknownScenario } from "./scenario/asked.ts";
import { Sessions } from "./session/sessions.ts";
import type { Site } from "./site.ts";
import { contractSources } from "./sources.ts";
import { StartError } from "./start-error.ts";

/** A running mock server. */
export interface Mock<Examples extends ExampleNames<Examples> = AnyExamples>
  extends SessionControl<Examples>, AsyncDisposable {
  /** Origin, without trailing slash, e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Where a person opens the console; where others reach the mock, too, with the token that it asks for. */
  readonly consoleUrl: string;
  /** What is served now; after a reload, the new contracts. */
  readonly apis: readonly MockedApi[];
  /** The last exchanges. They hold what was sent, secrets and all. */
  readonly journal: JournalReader<keyof Examples & string>;
  /** Where every time in the mock comes from: a test moves it forward. */
  readonly clock: MovableClock;
  /** What a test can do with the requests that send `X-Mock-Session: <id>`; with all others, the mock itself does it. */
  session<Own extends ExampleNames<Own> = Examples>(id: string): SessionControl<Own>;
  /** Everything as at the start, of every session. The clock and the journal stay as they are. */
  reset(): void;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

const MIB = 1024 * 1024;

/**
 * Serves contracts on one port, each under its own base paths, answered by Prism.
 *
 * @template Examples the names of each operation's examples; a client package has them as `Examples`.
 * @throws {ContractError} for a contract or a `mock.yaml` that is wrong, with the place of every fault.
 * @throws {StartError} for a taken port, a missing file, or two contracts that claim the same path.
 */
export async function startMock<Examples extends ExampleNames<Examples> = AnyExamples>(
  options: MockOptions = {},
): Promise<Mock<Examples>> {
  const { port = 0, host = "127.0.0.1", watch = false, bodyLimit = MIB } = options;
  const { validate = true } = options;
  const { log = () => {}, explain = ({ message }) => message, logFormat } = options;
  const say = logFormat === "json" ? (line: string) => log(jsonMessage(line)) : log;
  const site = await LiveSite.load(await contractSources(options.contracts), { log: say, explain });
  const unknown = unknownScenario(options.scenarios ?? [], site.current.apis);
  if (unknown !== undefined) throw new StartError(unknown);
  await using stack = new AsyncDisposableStack();
  const clock = new MovableClock();
  const journal = new Journal();
  const sessions = new Sessions(clock, options.scenarios);
  const token = consoleToken(host, options.consoleToken);
  const current = (): Site => site.current;
  const handler = createHandler({
    site: current,
    sessions,
    journal,
    clock,
    bodyLimit,
    isValidated: validate,
    ...(options.log && { log }),
    ...(logFormat === "json" && { line: jsonLine }),
    console: createConsole({
      site: current,
      sessions,
      journal,
      clock,
      host,
      token,
      onReload: (listener) => site.onReload(listener),
    }),
  });
  const answer = allowingOnly(delayed(handler, options.delay, clock), options.corsOrigins);
  const server = stack.use(await listen(answer, { ...options, port, host, bodyLimit, log: say }));
  if (watch) {
    const watching = site.watch().map((each) => stack.use(each));
    await Promise.all(watching.map(({ ready }) => ready));
  }
  const started = stack.move();
  const ended = new AbortController();
  const close = async (): Promise<void> => {
    await started.disposeAsync();
    ended.abort(new Error("The mock was closed."));
  };
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${server.port}`;
  return {
    ...sessionControl<Examples>(current, sessions, ""),
    url,
    consoleUrl: consoleUrl(url, token),
    port: server.port,
    get apis() {
      return site.current.apis.map(({ info }) => info);
    },
    journal: journalReader(journal, ended.signal),
    clock,
    session: (id) => sessionControl(current, sessions, id),
    reset: () => sessions.reset(),
    close,
    [Symbol.asyncDispose]: close,
  };
}
