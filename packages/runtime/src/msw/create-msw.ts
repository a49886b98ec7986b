import { HttpHandler, type RequestHandlerOptions } from "msw";
import type { ApiDescription } from "../description.ts";
import { resolveBaseUrl } from "../request/base-url.ts";
import type { Answers, ExampleAnswer } from "./answers.ts";
import { addressOf, fromPlainToTemplated } from "./address.ts";
import { responseOf } from "./response.ts";

/** How a handler answers. */
interface AnswerOptions extends RequestHandlerOptions {
  /** HTTP status, where the contract has an example of this name for more than one; the first unless given. */
  readonly status?: number | undefined;
}

/** The examples of an operation that has some; `on.ping()` is all there is for one that has none. */
type Choice<Name> = [Name] extends [never]
  ? [example?: undefined, options?: AnswerOptions]
  : [example?: Name, options?: AnswerOptions];

/**
 * MSW handlers for an API.
 *
 * @typeParam Examples `gen/examples.ts`: the names of each operation's examples, by operationId
 */
export interface Msw<Api extends ApiDescription, Examples> {
  /** One per operation, with its usual success: `setupServer(...handlers)`, `setupWorker(...handlers)`. */
  readonly handlers: readonly HttpHandler[];
  /** One operation's handler with the example of this name: `server.use(on.login("wrongPassword"))`. */
  readonly on: {
    readonly [Name in keyof Api["operations"]]: (
      ...choice: Choice<Examples[Api["operations"][Name]["id"] & keyof Examples]>
    ) => HttpHandler;
  };
}

/**
 * Makes MSW handlers that answer with the contract's examples.
 *
 * @param baseUrl as the client has it; left out, any host is answered for.
 * @throws TypeError when `baseUrl` is no address.
 */
export function createMsw<Api extends ApiDescription, Examples>(
  api: Api,
  answers: Answers,
  baseUrl?: string | URL,
): Msw<Api, Examples> {
  const base = baseUrl === undefined ? undefined : resolveBaseUrl(api, baseUrl);
  const makers = Object.entries(api.operations).map(([name, operation]) => {
    const own = answers[name] ?? [];
    const make = (example?: string, options: AnswerOptions = {}): HttpHandler => {
      const response = responseOf(operation, chosen(name, own, example, options.status));
      const address = addressOf(operation, base);
      return new HttpHandler(operation.method, address, response, options);
    };
    return { name, operation, make };
  });
  // MSW asks in order: an address without parameters goes before one that would take it too.
  const ordered = makers.toSorted((a, b) => fromPlainToTemplated(a.operation, b.operation));
  const on = Object.fromEntries(makers.map(({ name, make }) => [name, make]));
  // The types follow from the description; the type tests check them against this.
  return { handlers: ordered.map(({ make }) => make()), on } as unknown as Msw<Api, Examples>;
}

function chosen(
  operation: string,
  answers: readonly ExampleAnswer[],
  name: string | undefined,
  status: number | undefined,
): ExampleAnswer {
  const answer = answers.find(
    (one) => [undefined, one.name].includes(name) && [undefined, one.status].includes(status),
  );
  if (answer !== undefined) return answer;
  if (name === undefined && status === undefined) return { status: 200 };
  const known = answers.map((one) => `${one.name ?? "one without a name"} (${one.status})`);
  const wanted = [name && `"${name}"`, status && `with status ${status}`].filter(Boolean).join(" ");
  throw new TypeError(
    `${operation} has no example ${wanted}. It has: ${known.join(", ") || "none"}.`,
  );
}
