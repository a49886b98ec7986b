/** Every question to the server and every step of the session, as hooks. */
import {
  MutationCache,
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { SessionView } from "../server/view.ts";
import {
  chooseOrganization,
  getApis,
  getSession,
  logIn,
  logOut,
  ProblemError,
  refresh,
} from "./api.ts";

const apis = queryOptions({ queryKey: ["apis"], queryFn: getApis, staleTime: Infinity });
const session = queryOptions({
  queryKey: ["session"],
  queryFn: getSession,
  staleTime: 30_000,
  refetchOnWindowFocus: (query) => Boolean(query.state.data?.session),
});

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    // A Problem is for the user to read at once: he decides whether to try again.
    defaultOptions: {
      queries: { retry: false, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
    mutationCache: new MutationCache({
      onError(error) {
        if (!(error instanceof ProblemError) || error.problem.kind !== "ended") return;
        client.setQueryData(session.queryKey, { session: null, ended: true });
      },
    }),
  });
  return client;
}

export const useApis = () => useQuery(apis);
export const useSession = () => useQuery(session);

export const useLogIn = () => useStep(logIn);
export const useChooseOrganization = (onDone: Done) => useStep(chooseOrganization, onDone);
export const useRefresh = (onDone: Done) => useStep(refresh, onDone);

type Done = (session: SessionView) => void;

/** A step is over when the page shows the session as it is after it. */
function useStep<Input, Result>(mutationFn: (input: Input) => Promise<Result>, onDone?: Done) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    async onSuccess() {
      await client.refetchQueries(session);
      const state = client.getQueryState(session.queryKey);
      if (state?.status === "success" && state.data?.session) onDone?.(state.data.session);
    },
  });
}

export function useLogOut(onDone: (answer: Awaited<ReturnType<typeof logOut>>) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => logOut(),
    onSuccess(answer) {
      client.setQueryData(session.queryKey, { session: null, ended: false });
      onDone(answer);
    },
  });
}
