/** The clients' methods, called on the portal's server, where the tokens are. Their results are typed as the client's own. */
import type { Enos } from "@handshake/enos";
import { chooseOrganization, organizations, user } from "@handshake/enos/operations";
import { createEnosQueryWith } from "@handshake/enos/query";
import type { Koodrive } from "@handshake/koodrive";
import { userInfo } from "@handshake/koodrive/operations";
import { createKoodriveQueryWith } from "@handshake/koodrive/query";
import { type AnyResult, type CallArguments, toError } from "@handshake/runtime";
import type { StepAnswer } from "../../server/view.ts";
import { portal, read } from "./api.ts";
import { take } from "./query-client.ts";

/** What `orThrow` of a client has, for some of its methods. */
interface Remote<
  Client extends { readonly orThrow: object },
  Name extends keyof Client["orThrow"],
> {
  readonly orThrow: Pick<Client["orThrow"], Name>;
}

type Arguments = Pick<CallArguments, "body" | "path" | "query">;

async function callMethod(method: string, { body, path, query }: Arguments = {}) {
  const json = { body, path, query };
  return orThrow(method, await read(portal.call[":method"].$post({ param: { method }, json })));
}

/** A success as the client gives it. @throws CallError as the client's `orThrow` does. */
export function orThrow(method: string, answer: StepAnswer): Extract<AnyResult, { ok: true }> {
  // The server sends what the client gave it, as far as JSON can carry it.
  const result = take(answer) as unknown as AnyResult;
  if (result.ok) return result;
  throw toError(method, result);
}

function remote<Client extends { readonly orThrow: object }, Name extends keyof Client["orThrow"]>(
  ...names: readonly (Name & string)[]
): Remote<Client, Name> {
  const methods = names.map((name) => [name, (args?: Arguments) => callMethod(name, args)]);
  return { orThrow: Object.fromEntries(methods) };
}

export const koodriveQuery = createKoodriveQueryWith(
  { userInfo },
  remote<Koodrive, "userInfo">("userInfo"),
);

export const enosQuery = createEnosQueryWith(
  { chooseOrganization, organizations, user },
  remote<Enos, "chooseOrganization" | "organizations" | "user">(
    "chooseOrganization",
    "organizations",
    "user",
  ),
);
