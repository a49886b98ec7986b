import { useQuery } from "@tanstack/react-query";
import type { ApiChoice, KoodriveView } from "../../server/view.ts";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { koodriveQuery } from "../portal/remote.ts";
import { SessionEnd } from "./session-end.tsx";
import { UserFacts } from "./user-facts.tsx";

export function KoodriveSession({ api, session }: { api: ApiChoice; session: KoodriveView }) {
  const { userId } = session.user;
  const { data, error, errorUpdatedAt, refetch } = useQuery(
    koodriveQuery.userInfo({ query: { userId } }),
  );
  // What the log-in said, until KooDrive says it anew.
  const { firstname, surname, email, phone } = data ?? session.user;
  return (
    <>
      <SessionEnd api={api} endsAt={session.endsAt} />
      <UserFacts facts={{ firstname, surname, phone, email, id: userId }}>
        {error && (
          <ProblemMessage
            key={errorUpdatedAt}
            error={error}
            since={errorUpdatedAt}
            api={api}
            retry={() => void refetch()}
          />
        )}
      </UserFacts>
    </>
  );
}
