/** Calls the portal's own server. The types are the server's (Hono's RPC client). */
import { hc } from "hono/client";
import type { Problem } from "../server/problem.ts";
import type { PortalApi } from "../server/routes.ts";

const portal = hc<PortalApi>("/api");

/** What TanStack Query carries as an error: always a Problem, fit to be read by the user. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
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

/** The answer's body, or a ProblemError. */
async function read<Given extends Answer>(call: Promise<Given>): Promise<BodyOf<Given>> {
  const response = await call.catch(() => {
    throw new ProblemError(noAnswer);
  });
  const body = await response.json().catch(() => ({ problem: notTheServer }));
  if (!response.ok || isProblem(body)) {
    throw new ProblemError(isProblem(body) ? body.problem : notTheServer);
  }
  return body as BodyOf<Given>;
}

function isProblem(body: unknown): body is { problem: Problem } {
  return typeof body === "object" && body !== null && "problem" in body;
}

const noAnswer: Problem = {
  kind: "unreachable",
  message: `The portal's own server does not answer at ${location.origin}.`,
};
const notTheServer: Problem = {
  kind: "unexpected",
  message: `Something other than the portal's server answers at ${location.origin}.`,
};

export const getApis = () => read(portal.apis.$get());
export const getSession = () => read(portal.session.$get());
export const logIn = (json: { api: string; account: string; password: string }) =>
  read(portal.session.$post({ json }));
export const chooseOrganization = (organizationId: string) =>
  read(portal.session.organization.$put({ json: { organizationId } }));
export const refresh = () => read(portal.session.refresh.$post());
export const logOut = () => read(portal.session.$delete());
