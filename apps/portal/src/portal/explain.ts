import { EnosErrorCode } from "@handshake/enos";
import { type AnyResult, isCallError } from "@handshake/runtime";
import type { ApiChoice } from "../../server/view.ts";
import type { Text } from "../text/en.ts";
import { PortalError, type PortalTrouble } from "./api.ts";

/** What went wrong, in words for the one in front of the page. */
export interface Explained {
  readonly title: string;
  readonly message: string;
  /** The API's own words, which nobody has translated. */
  readonly quote?: string | undefined;
  /** The API's own error code. */
  readonly code?: string | number | undefined;
  readonly wait?: Wait | undefined;
  /** Nothing but time, or somebody else, can mend it. */
  readonly isPassing: boolean;
}

/** For how long nobody may try again; `unknown` where that is not said. */
export type Wait = "unknown" | { readonly seconds: number; readonly isMost: boolean };

type Unsuccessful = Exclude<AnyResult, { ok: true }>;

/** What the portal's server adds to a result: see `server/trace/wire.ts`. */
interface Added {
  readonly retryAfter?: number;
  readonly inner?: Unsuccessful;
}

/** @param api whose call it was; absent where only the portal was asked */
export function explain(error: Error, text: Text, api?: ApiChoice): Explained {
  if (error instanceof PortalError) return explainPortal(error.trouble, text);
  if (isCallError(error) && api) return explainResult(error.result, text, api);
  return { title: text.problems.broken, message: text.serverBroken, isPassing: true };
}

function explainPortal(trouble: PortalTrouble, text: Text): Explained {
  const { problems } = text;
  const { origin } = location;
  switch (trouble.kind) {
    case "no-server":
      return { title: problems.unreachable, message: text.noServer(origin), isPassing: true };
    case "not-the-server":
      return { title: problems.undeclared, message: text.notTheServer(origin), isPassing: true };
    case "limited": {
      const wait = { seconds: trouble.retryAfter ?? 0, isMost: false };
      return { title: problems.limited, message: text.limited, wait, isPassing: false };
    }
    case "wrong-code":
      return { title: problems.refused, message: text.wrongCode, isPassing: false };
    case "ended":
      return { title: problems.refused, message: text.sessionEnded, isPassing: false };
    case "broken":
      return { title: problems.broken, message: text.serverBroken, isPassing: true };
    default:
      return { title: problems.invalid, message: text.invalidRequest, isPassing: false };
  }
}

function explainResult(result: Unsuccessful & Added, text: Text, api: ApiChoice): Explained {
  const { problems } = text;
  const { title, address } = api;
  switch (result.kind) {
    case "failure":
      return explainFailure(result, text, api);
    case "undeclared":
      return {
        title: problems.undeclared,
        message: text.undeclared(title, result.status),
        isPassing: true,
      };
    case "credentials":
      // Before each first call the client asks the gateway for its own token: where nobody answers, that is what the
      // user has to know, not that a token is missing.
      return result.inner && result.inner.kind !== "failure"
        ? explainResult(result.inner, text, api)
        : { title: problems.credentials, message: text.credentials(title), isPassing: true };
    case "timeout":
      return { title: problems.slow, message: text.slow(title, address), isPassing: true };
    case "invalid":
      return { title: problems.invalid, message: result.message, isPassing: false };
    default:
      return {
        title: problems.unreachable,
        message: text.unreachable(title, address),
        isPassing: true,
      };
  }
}

function explainFailure(
  result: Extract<Unsuccessful, { kind: "failure" }> & Added,
  text: Text,
  { id, title, lockOut }: ApiChoice,
): Explained {
  const { problems } = text;
  const { code, message: quote, retryAfter } = result;
  const known = typeof code === "number" || typeof code === "string" ? code : undefined;
  const isLocked = id === "enos" && code === EnosErrorCode.AttemptLimit;
  const seconds = retryAfter ?? (isLocked ? lockOut : undefined);
  const wait =
    seconds === undefined
      ? isLocked && ("unknown" as const)
      : { seconds, isMost: retryAfter === undefined };
  // Without a code it is the gateway, or a fault of the service: the user can do nothing about it.
  const isPassing = known === undefined || result.status >= 500;
  return {
    title: isLocked ? problems.locked : isPassing ? problems.undeclared : problems.refused,
    message: known === undefined ? text.gateway(title) : "",
    quote,
    code: known,
    ...(wait && { wait }),
    isPassing,
  };
}
