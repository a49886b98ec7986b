/**
 * A real mock and a real portal in a process of their own, on free ports. The tests start it
 * (`stage-fixture.ts`) and send it `down` and `up` to take the mock away and to bring it back.
 */
import { type Mock, startMock } from "@handshake/mock";
import { startPortal } from "../server/portal.ts";

const contracts = ["koodrive", "enos"].map(
  (api) => new URL(`../../../specs/${api}`, import.meta.url),
);

let mock: Mock | undefined = await startMock({ contracts });
const { port, url: mockUrl } = mock;
const portal = await startPortal({ port: 0, mockUrl });

async function obey(order: unknown): Promise<void> {
  if (order === "down") {
    await mock?.close();
    mock = undefined;
  }
  if (order === "up") mock ??= await startMock({ contracts, port });
  process.send?.({ done: order });
}

process.on("message", (order) => void obey(order));
process.on("disconnect", () => process.exit());
process.send?.({ portalUrl: portal.url, mockUrl });
