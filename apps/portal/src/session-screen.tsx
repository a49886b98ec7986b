import type { ReactNode } from "react";
import type { SessionView } from "../server/view.ts";
import { LogOutButton } from "./log-out-button.tsx";
import { Organizations } from "./organizations.tsx";
import { SessionEnd } from "./session-end.tsx";

interface Props {
  session: SessionView;
  /** Stands above what was last known of the session. */
  problem: ReactNode;
}

export function SessionScreen({ session, problem }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{session.user.name}</h1>
      <p className="quiet">Logged in to {session.title}</p>
      {problem}
      {session.organizations && (
        <Organizations all={session.organizations} current={session.currentOrganization} />
      )}
      <SessionEnd session={session} />
      <section className="card" aria-labelledby="user">
        <h2 id="user">User</h2>
        <dl>
          {session.user.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <LogOutButton />
    </>
  );
}
