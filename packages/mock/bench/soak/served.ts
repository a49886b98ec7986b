/** The mock that is soaked, in a process of its own: follows the contract in a folder, and tells how it is. */
import { startMock } from "../../src/index.ts";

const [folder = ""] = process.argv.slice(2);
const tell = (message: object): void => void (process.connected && process.send?.(message));
const mock = await startMock({
  contracts: [folder],
  watch: true,
  log: (line) => {
    // Requests have lines too, and there are millions of them.
    if (/reloaded\.$|is not served/.test(line) || line.includes("failed:")) tell({ line });
  },
});

process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  const sockets = resources.filter((name) => name === "TCPSocketWrap").length;
  tell({ heap: heapUsed, rss, sockets });
});
process.once("disconnect", () => void mock.close());
tell({ port: mock.port });
