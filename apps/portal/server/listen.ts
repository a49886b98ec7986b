import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SetupError } from "./setup-error.ts";

/** Resolves once the server listens; rejects with a SetupError of one sentence. */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new SetupError(explain(cause, port, host), { cause })),
    );
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

const remedy = "choose another with --portal-port (or the variable PORTAL_PORT).";

function explain({ code }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === "EADDRINUSE") return `Port ${port} on ${host} is taken: ${remedy}`;
  if (code === "EACCES") return `Port ${port} is not open to this user: ${remedy}`;
  return `The portal cannot listen on ${host}, port ${port} (${code}).`;
}
