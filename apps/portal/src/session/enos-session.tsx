import { skipToken, useQuery } from "@tanstack/react-query";
import type { ApiChoice, EnosView } from "../../server/view.ts";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { enosQuery } from "../portal/remote.ts";
import { Organizations } from "./organizations.tsx";
import { SessionEnd } from "./session-end.tsx";
import { UserFacts } from "./user-facts.tsx";

export function EnosSession({ api, session }: { api: ApiChoice; session: EnosView }) {
  return (
    <>
      <Organizations api={api} session={session} />
      {session.status === "in" && <SessionEnd api={api} endsAt={session.endsAt} />}
      {/* Last, for it grows when EnOS has answered. */}
      <EnosUser api={api} session={session} />
    </>
  );
}

/** Before an organization is chosen, EnOS says no more of the user than the log-in did. */
function EnosUser({ api, session }: { api: ApiChoice; session: EnosView }) {
  const isIn = session.status === "in";
  const { data, error, errorUpdatedAt, refetch } = useQuery(enosQuery.user(isIn ? {} : skipToken));
  const { id, name } = session.user;
  const { email, phoneArea, phone, description, createdTime } = data ?? {};
  // What comes later comes below, so that nothing moves.
  const number = [phoneArea, phone].filter(Boolean).join(" ");
  return (
    <UserFacts
      facts={{ name: data?.name ?? name, id, email, phone: number, description, createdTime }}
    >
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
  );
}
