import { isCallError, isFailureError } from "@handshake/enos";
import { type Api, explain, type Unsuccessful } from "../explain.ts";
import { endedProblem, type Problem } from "../problem.ts";

/** EnOS's failures: the portal's own, with a code in the body, and those of the gateway before it. */
export function enosProblem(result: Unsuccessful, api: Api): Problem {
  if (result.kind === "failure" && result.code === 31401) return endedProblem;
  if (result.kind === "failure" && result.code === undefined) {
    const message = `The gateway of ${api.title}, at ${api.address}, answered: ${result.message}`;
    return { kind: "unexpected", message };
  }
  // Before each first call the client asks the gateway for its own token: where nobody answers,
  // that is what the user has to know, not that a token is missing.
  const cause = result.kind === "credentials" ? result.cause : undefined;
  if (isCallError(cause) && !isFailureError(cause)) return explain(cause.result, api);
  return explain(result, api);
}
