import { MutationCache, QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import type { SessionAnswer, StepAnswer } from "../../server/view.ts";
import { noteCalls } from "../calls/calls-store.ts";
import { portal, PortalError, read } from "./api.ts";

export const apisQuery = queryOptions({
  queryKey: ["apis"],
  queryFn: () => read(portal.apis.$get()),
  staleTime: Infinity,
});

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: (): Promise<SessionAnswer> => read(portal.session.$get()),
  staleTime: 30_000,
  refetchOnWindowFocus: (query) => Boolean(query.state.data?.session),
});

export const queryClient: QueryClient = new QueryClient({
  // What went wrong is for the user to read at once: he decides whether to try again.
  defaultOptions: {
    queries: { retry: false, retryOnMount: false, networkMode: "always", staleTime: 30_000 },
    mutations: { networkMode: "always" },
  },
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
});

function noticeEnd(error: Error): void {
  if (!(error instanceof PortalError) || error.trouble.kind !== "ended" || isOut()) return;
  queryClient.setQueryData(sessionQuery.queryKey, { session: null, ended: true });
}

/** Who has logged out is not told, by an answer that comes late, that his session has ended. */
function isOut(): boolean {
  return queryClient.getQueryData(sessionQuery.queryKey)?.session === null;
}

/** Shows what a step has changed: the session to every part of the page, and what was sent. */
export function take({ session, ended, calls, result }: StepAnswer): StepAnswer["result"] {
  noteCalls(calls);
  if (!ended || !isOut()) queryClient.setQueryData(sessionQuery.queryKey, { session, ended });
  return result;
}
