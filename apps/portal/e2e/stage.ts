/**
 * A real mock and a real portal in a process of their own, on free ports. The tests start it (`stage-fixture.ts`),
 * with options as JSON, and send it orders: see `orders.ts`.
 */
import { startMock } from "@handshake/mock";
import { startPortal } from "../server/portal.ts";
import { Line } from "../test/line.ts";
import type { Order, StageOptions } from "./orders.ts";

const contracts = ["koodrive", "enos"].map(
  (api) => new URL(`../../../specs/${api}`, import.meta.url),
);
const { dev = false, limits = { account: 1000, address: 100_000, seconds: 900 } } = JSON.parse(
  process.argv[2] ?? "{}",
) as StageOptions;

const mock = await startMock({ contracts });
const mockLine = await Line.to(mock.port);
// The mock obeys, for the drawer, under its own address alone.
const mockUrl = dev ? mock.url : mockLine.url;
const portal = await startPortal({ port: 0, mockUrl, limits, dev });
/** What is switched on. */
const scenarios = new Set<string>();
const portalLine = await Line.to(Number(new URL(portal.url).port));

async function obey(order: Order): Promise<unknown> {
  switch (order.name) {
    case "cut":
      return (order.line === "mock" ? mockLine : portalLine).cut();
    case "mend":
      return (order.line === "mock" ? mockLine : portalLine).mend();
    case "switch":
      scenarios.add(order.scenario);
      return mock.switch(order.scenario);
    case "pin":
      return void mock.api(order.api).pin(order.operation, order.answer, { times: order.times });
    case "weather":
      return mock.weather(order.weather);
    case "calm":
      for (const name of scenarios) mock.switch(name, false);
      scenarios.clear();
      mock.unpin();
      return mock.weather(undefined);
    case "tokens":
      return tokensGiven();
    case "sent":
      return mock.journal.entries().at(-1)?.number ?? 0;
  }
}

function tokensGiven(): string[] {
  const answers = mock.journal.entries().map(({ response }) => response?.body ?? "");
  return answers
    .flatMap((body) => [...body.matchAll(/"(?:accessToken|refreshToken)":"([^"]+)"/g)])
    .flatMap(([, token]) => token ?? []);
}

process.on("message", (order: Order) => {
  void obey(order).then((answer) => process.send?.({ answer }));
});
process.on("disconnect", () => process.exit());
process.send?.({ portalUrl: portalLine.url, mockUrl });
