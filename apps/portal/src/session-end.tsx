import type { SessionView } from "../server/view.ts";
import { useAnnounce } from "./announcer.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { useRefresh } from "./queries.ts";
import { StepButton } from "./step-button.tsx";
import { localTime, localTimeOfDay, timeLeft } from "./time.ts";
import { useNow } from "./use-now.ts";

export function SessionEnd({ session }: { session: SessionView }) {
  const announce = useAnnounce();
  const refresh = useRefresh(({ endsAt }) => {
    announce(endsAt === undefined ? "Refreshed." : `Refreshed: ends at ${localTimeOfDay(endsAt)}.`);
  });
  const start = () => {
    announce("");
    refresh.mutate();
  };
  return (
    <section className="card" aria-labelledby="session">
      <h2 id="session">Session</h2>
      {session.endsAt === undefined ? (
        <p>
          Choose an organization first. {session.title} then says when the session ends, and lets
          you refresh it.
        </p>
      ) : (
        <End at={session.endsAt} />
      )}
      {refresh.error && <ProblemMessage error={refresh.error} retry={start} />}
      {session.refreshable && (
        <StepButton pending={refresh.isPending} busy="Refreshing …" onClick={start}>
          Refresh the session
        </StepButton>
      )}
    </section>
  );
}

function End({ at }: { at: number }) {
  const left = at - useNow();
  const time = <time dateTime={new Date(at).toISOString()}>{localTime(at)}</time>;
  if (left <= 0) return <p>The session ended on {time}. Refresh it, or log in again.</p>;
  return (
    <dl>
      <div>
        <dt>Ends</dt>
        <dd>{time}</dd>
      </div>
      <div>
        <dt>Time left</dt>
        <dd className="countdown">{timeLeft(left)}</dd>
      </div>
    </dl>
  );
}
