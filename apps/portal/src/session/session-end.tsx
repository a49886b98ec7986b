import { useEffect } from "react";
import type { ApiChoice } from "../../server/view.ts";
import { useAnnounce } from "../parts/announcer.tsx";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { StepButton } from "../parts/step-button.tsx";
import { useNow } from "../parts/use-now.ts";
import { useRenew } from "../portal/steps.ts";
import { useLanguage } from "../text/language.tsx";
import { localTime, localTimeOfDay, timeLeft } from "../text/time.ts";

const minute = 60_000;

/** @param endsAt epoch milliseconds */
export function SessionEnd({ api, endsAt }: { api: ApiChoice; endsAt: number }) {
  const { text, locale } = useLanguage();
  const announce = useAnnounce();
  const renew = useRenew();
  const start = () => {
    announce("");
    renew.mutate(undefined, {
      onSuccess(session) {
        if (session?.status !== "in") return;
        announce(text.renewed(localTimeOfDay(session.endsAt, locale)));
      },
    });
  };
  return (
    <section className="card" aria-labelledby="session">
      <h2 id="session">{text.session}</h2>
      <End at={endsAt} />
      {renew.error && (
        <ProblemMessage
          key={renew.submittedAt}
          error={renew.error}
          since={renew.submittedAt}
          api={api}
          retry={start}
        />
      )}
      <StepButton pending={renew.isPending} busy={text.renewing} onClick={start}>
        {text.renew}
      </StepButton>
    </section>
  );
}

function End({ at }: { at: number }) {
  const { text, locale } = useLanguage();
  const announce = useAnnounce();
  const left = at - useNow();
  const isNear = left > 0 && left <= minute;
  useEffect(() => {
    if (isNear) announce(text.endsSoon);
  }, [isNear, announce, text]);
  const time = localTime(at, locale);
  if (left <= 0) return <p>{text.hasEnded(time)}</p>;
  return (
    <dl>
      <div>
        <dt>{text.ends}</dt>
        <dd>
          <bdi>
            <time dateTime={new Date(at).toISOString()}>{time}</time>
          </bdi>
        </dd>
      </div>
      <div>
        <dt>{text.timeLeft}</dt>
        <dd>
          <bdi className="countdown" role="timer">
            {timeLeft(left, locale)}
          </bdi>
        </dd>
      </div>
    </dl>
  );
}
