/** A mock in a process of its own, which tells over IPC how it is: a crash would be seen, and every byte counts. */
import { startMock } from "../../src/index.ts";
import { fixture } from "../fixture.ts";

const [patience = "60"] = process.argv.slice(2);
const requestTimeout = Number(patience) * 1_000;
const contracts = [fixture("library")];
const mock = await startMock({ contracts, headTimeout: requestTimeout, requestTimeout });

process.on("message", () => {
  globalThis.gc?.();
  const resources = process.getActiveResourcesInfo();
  process.send?.({
    sockets: resources.filter((name) => name === "TCPSocketWrap").length,
    timers: resources.filter((name) => name === "Timeout").length,
    heap: process.memoryUsage().heapUsed,
    polluted: Reflect.get({}, "polluted") !== undefined,
  });
});
process.once("disconnect", () => void mock.close());
process.send?.({ port: mock.port });
