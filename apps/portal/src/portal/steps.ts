/** The steps of a session that are the portal's own, as hooks. */
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ApiId, StepAnswer } from "../../server/view.ts";
import { forgetCalls } from "../calls/calls-store.ts";
import { portal, PortalError, read } from "./api.ts";
import { apisQuery, queryClient, sessionQuery, take } from "./query-client.ts";
import { orThrow } from "./remote.ts";

export const useApis = () => useQuery(apisQuery);
export const useSession = () => useQuery(sessionQuery);

export interface LoginInput {
  readonly api: ApiId;
  readonly way: string;
  readonly fields: Readonly<Record<string, string>>;
}

export const useLogIn = () =>
  useMutation({
    mutationFn: async ({ api, way, fields }: LoginInput) => {
      const route = portal.session[":api"][":way"];
      const answer = await read(route.$post({ param: { api, way }, json: { ...fields } }));
      // What somebody else did in this browser is none of the next one's business.
      if (answer.session) forgetCalls();
      orThrow("login", answer);
      // KooDrive's answer to a wrong code is no failure.
      if (answer.session === null) throw new PortalError({ kind: "wrong-code" });
    },
    // Nothing of somebody else's session stays.
    onSuccess: () => queryClient.removeQueries({ predicate: isOfSession }),
    // What was typed holds a secret: TanStack keeps it no longer than the form.
    gcTime: 0,
  });

export const useRenew = () =>
  useMutation({
    mutationFn: async (): Promise<StepAnswer["session"]> => {
      const answer = await read(portal.session.renew.$post());
      orThrow("renew", answer);
      return answer.session;
    },
  });

/** The result tells whether the API could be told; the user is out in any case. */
export const useLogOut = (onDone: (result: StepAnswer["result"]) => void) =>
  useMutation({
    mutationFn: async () => take(await read(portal.session.$delete())),
    onSuccess(result) {
      queryClient.removeQueries({ predicate: isOfSession });
      onDone(result);
    },
  });

/** What the page knows whoever is logged in; the last is the drawer's, in development. */
const kept = new Set<unknown>([apisQuery.queryKey[0], sessionQuery.queryKey[0], "mock"]);

function isOfSession({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return !kept.has(queryKey[0]);
}
