/** The portal in a process of its own: only a new process sees clients that were generated anew. */
import { type PortalOptions, SetupError, startPortal } from "../apps/portal/server/portal.ts";

// Ctrl-C reaches every process of the terminal; the one that started this one says when to end.
process.on("SIGINT", () => undefined);

try {
  const portal = await startPortal(JSON.parse(process.argv[2] ?? "{}") as PortalOptions);
  process.once("disconnect", () => void portal.close().then(() => process.exit()));
  process.send?.({ url: portal.url });
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.send?.({ problem: error.message });
  process.disconnect?.();
}
