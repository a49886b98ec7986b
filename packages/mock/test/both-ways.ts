import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { MovableClock } from "../src/clock.ts";
import { createHandler } from "../src/host/handler.ts";
import { listen } from "../src/host/listen.ts";
import { type Entry, Journal } from "../src/journal/journal.ts";
import { LiveSite } from "../src/reload.ts";
import type { OperationScenario } from "../src/scenario/scenario.ts";
import { Sessions } from "../src/session/sessions.ts";
import type { Site } from "../src/site.ts";
import { contractSources } from "../src/sources.ts";
import type { Call } from "./call.ts";

/** All that a client can see of an answer, and what the journal says of it. */
interface Seen {
  readonly status: string;
  /** Names and values as they came. */
  readonly headers: readonly string[];
  readonly body: string;
  readonly told: Pick<Entry, "example" | "reason" | "violations"> | undefined;
}

export interface Way extends AsyncDisposable {
  ask(call: Call): Promise<Seen>;
}

/** A mock that remembers what Prism said, or one that asks it anew each time. */
export async function startWay(folder: string, isRemembering: boolean): Promise<Way> {
  const voice = { log: () => {}, explain: () => "" };
  const { current } = await LiveSite.load(await contractSources([folder]), voice);
  const site = withPlainStamps(current);
  const [clock, journal] = [new MovableClock(), new Journal()];
  const sessions = new Sessions(clock);
  const options = { site: () => site, sessions, journal, clock, bodyLimit: 1_000_000 };
  const handler = createHandler({
    ...options,
    isValidated: true,
    isRemembering,
    console: () => {},
  });
  const place = { port: 0, host: "127.0.0.1", bodyLimit: 1_000_000, log: () => {} };
  const server = await listen(handler, place);
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (call) => ask(`http://127.0.0.1:${server.port}`, call, agent, journal),
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      await server.close();
    },
  };
}

async function ask(origin: string, call: Call, agent: Agent, journal: Journal): Promise<Seen> {
  const { method, path, headers = {}, body } = call;
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const written = Promise.withResolvers<Entry>();
  const end = journal.subscribe(written.resolve);
  const outgoing = request(origin + path, { method, agent, headers: { ...length, ...headers } });
  outgoing.end(body);
  const [response]: IncomingMessage[] = await once(outgoing, "response");
  if (response === undefined) throw new Error("no response");
  const sent = await text(response);
  const { example, reason, violations } = await written.promise;
  end();
  const { statusCode, statusMessage, rawHeaders } = response;
  const date = rawHeaders.indexOf("Date");
  return {
    status: `${statusCode} ${statusMessage}`,
    headers: rawHeaders.toSpliced(date + 1, 1),
    body: sent,
    told: { violations, ...(example && { example }), ...(reason && { reason }) },
  };
}

/** Tokens and times are others each time; here they say which stamp they are. */
function withPlainStamps(site: Site): Site {
  for (const { operation } of site.table.routes.map((route) => route.operation)) {
    Object.defineProperty(operation, "scenario", { value: plain(operation.scenario) });
  }
  return site;
}

function plain(scenario: OperationScenario): OperationScenario {
  return {
    resource: (facts) => scenario.resource(facts),
    refuse: (facts, memory) => scenario.refuse(facts, memory, true),
    decide: (facts, memory) => scenario.decide(facts, memory),
    weather: (memory, facts) => scenario.weather(memory, facts),
    stamps: (status, body) => scenario.stamps(status, body),
    fill: (stamps, facts, memory) => {
      scenario.fill(stamps, facts, memory);
      return stamps.map(({ pointer }, index) => (index % 2 === 0 ? `"${pointer}" 細雪` : index));
    },
  };
}
