/**
 * A real mock and a real portal in a process of their own, on free ports. The tests start it
 * (`stage-fixture.ts`) and send it `down` and `up` to take the mock away and to bring it back, and
 * `tokens` for all those that the mock gave.
 */
import { startMock } from "@handshake/mock";
import { startPortal } from "../server/portal.ts";
import { Line } from "../test/line.ts";

const contracts = ["koodrive", "enos"].map(
  (api) => new URL(`../../../specs/${api}`, import.meta.url),
);

const mock = await startMock({ contracts });
const line = await Line.to(mock.port);
const { url: mockUrl } = line;
const portal = await startPortal({ port: 0, mockUrl });

async function obey(order: unknown): Promise<void> {
  if (order === "down") await line.cut();
  if (order === "up") await line.mend();
  process.send?.({ done: order, ...(order === "tokens" && { tokens: tokensGiven() }) });
}

function tokensGiven(): string[] {
  const answers = mock.journal.entries().map(({ response }) => response?.body ?? "");
  return answers
    .flatMap((body) => [...body.matchAll(/"(?:accessToken|refreshToken)":"([^"]+)"/g)])
    .flatMap(([, token]) => token ?? []);
}

process.on("message", (order) => void obey(order));
process.on("disconnect", () => process.exit());
process.send?.({ portalUrl: portal.url, mockUrl });
