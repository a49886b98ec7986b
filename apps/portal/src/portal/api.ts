/** Calls the portal's own server. The types are the server's (Hono's RPC client). */
import { hc } from "hono/client";
import type { Problem } from "../../server/problem.ts";
import type { PortalRoutes } from "../../server/routes.ts";

export const portal = hc<PortalRoutes>("/api");

/** Why the portal did not do it: what its server said, or that something else answers, or nobody. */
export type PortalTrouble =
  | Problem
  | { readonly kind: "no-server" | "not-the-server" | "wrong-code" };

export class PortalError extends Error {
  override readonly name = "PortalError";
  readonly trouble: PortalTrouble;

  constructor(trouble: PortalTrouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/** The body of the answers that are no Problem. */
type BodyOf<Given extends Answer> = Exclude<
  Given extends unknown ? Awaited<ReturnType<Given["json"]>> : never,
  { problem: Problem }
>;

/** The answer's body. @throws PortalError */
export async function read<Given extends Answer>(call: Promise<Given>): Promise<BodyOf<Given>> {
  const response = await call.catch(() => {
    throw new PortalError({ kind: "no-server" });
  });
  const body = await response.json().catch(() => undefined);
  if (isProblem(body)) throw new PortalError(body.problem);
  if (!response.ok || typeof body !== "object") throw new PortalError({ kind: "not-the-server" });
  return body as BodyOf<Given>;
}

function isProblem(body: unknown): body is { problem: Problem } {
  return typeof body === "object" && body !== null && "problem" in body;
}
