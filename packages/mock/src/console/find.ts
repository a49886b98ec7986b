import type { Api, ApiOperation } from "../api/api.ts";
import type { Session } from "../session/sessions.ts";
import type { Call } from "./endpoint.ts";
import { Refused } from "./refused.ts";

/** @throws {Refused} where the path names none. */
export function apiOf({ services, path }: Call): Api {
  const api = services.site().apis.find(({ info }) => info.name === path["api"]);
  if (api === undefined) throw new Refused(404, "There is no API of that name.");
  return api;
}

/** @throws {Refused} where the path names none. */
export function operationOf(call: Call): { readonly api: Api; readonly operation: ApiOperation } {
  const api = apiOf(call);
  const operation = api.operations.find(({ name }) => name === call.path["operation"]);
  if (operation === undefined) throw new Refused(404, `${api.info.name} has no such operation.`);
  return { api, operation };
}

/** The session that the query names; the unnamed one where it names none. @throws {Refused} */
export function sessionOf({ services, query }: Call): Session {
  const id = query.get("session") ?? "";
  const session = services.sessions.all().find((each) => each.id === id);
  if (session === undefined) throw new Refused(404, "No request has come from that session.");
  return session;
}

/** As sessionOf, but makes one where there is none yet: a test may prepare its own. */
export function opened({ services, query }: Call): Session {
  return services.sessions.of(query.get("session") ?? "");
}
