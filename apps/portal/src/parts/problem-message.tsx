import { useEffect, useRef } from "react";
import type { ApiChoice } from "../../server/view.ts";
import { explain, type Wait } from "../portal/explain.ts";
import { useLanguage, useText } from "../text/language.tsx";
import { timeLeft } from "../text/time.ts";
import { useNow } from "./use-now.ts";

interface Props {
  error: Error;
  /** Epoch milliseconds. A new problem needs a new `key`. */
  since: number;
  api?: ApiChoice | undefined;
  retry?: () => void;
}

/** Says what went wrong, in the API's own words where it has some, and takes the focus. */
export function ProblemMessage({ error, since, api, retry }: Props) {
  const text = useText();
  const { title, message, quote, code, wait, isPassing } = explain(error, text, api);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="problem" ref={box} tabIndex={-1}>
      <div className="stack" role="alert">
        <p className="problem-title">{title}</p>
        {message && <p>{message}</p>}
        {quote && (
          // The API's language is its own.
          <blockquote dir="auto">{quote}</blockquote>
        )}
        {code !== undefined && <p className="quiet">{text.code(code)}</p>}
      </div>
      {/* Outside of the alert, which would be read again with each second. */}
      {wait && <Waiting wait={wait} since={since} title={api?.title ?? ""} />}
      {retry && isPassing && (
        <button type="button" onClick={retry}>
          {text.tryAgain}
        </button>
      )}
    </div>
  );
}

function Waiting({ wait, since, title }: { wait: Wait; since: number; title: string }) {
  const { text, locale } = useLanguage();
  const now = useNow();
  if (wait === "unknown") return <p>{text.waitUnknown(title)}</p>;
  const left = since + wait.seconds * 1000 - now;
  if (left <= 0) return <p>{text.waitOver}</p>;
  return (
    <p>
      {wait.isMost ? text.waitAtMost : text.waitExactly}{" "}
      <strong className="countdown" role="timer">
        {timeLeft(left, locale)}
      </strong>
    </p>
  );
}
