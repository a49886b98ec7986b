/** Real mocks in a process of their own, on free ports: one as ever, one that others reach. */
import { fileURLToPath } from "node:url";
import { startMock } from "../src/index.ts";

const contracts = [fileURLToPath(new URL("../test/fixtures/library", import.meta.url))];
const mock = await startMock({ contracts });
const open = await startMock({ contracts, host: "0.0.0.0" });

process.on("disconnect", () => process.exit());
process.send?.({
  url: mock.url,
  port: mock.port,
  openUrl: open.consoleUrl.replace("0.0.0.0", "127.0.0.1"),
});
