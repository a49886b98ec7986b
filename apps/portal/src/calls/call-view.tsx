import type { Answer, Exchange } from "../../server/view.ts";
import { useAnnounce } from "../parts/announcer.tsx";
import type { Text } from "../text/en.ts";
import { useLanguage, useText } from "../text/language.tsx";
import { localTimeOfDay } from "../text/time.ts";
import type { NotedCall } from "./calls-store.ts";

interface Props {
  call: NotedCall;
  /** The code that makes the session. */
  setup: string;
}

export function CallView({ call, setup }: Props) {
  const { text, locale } = useLanguage();
  const { method, kind, at, code, exchanges } = call;
  return (
    <details className="call">
      <summary>
        <code>{method}</code>
        <span className={`kind ${kind === "success" ? "good" : "bad"}`}>
          {text.kinds[kind as keyof Text["kinds"]] ?? kind}
        </span>
        <time className="quiet" dateTime={new Date(at).toISOString()}>
          {localTimeOfDay(at, locale)}
        </time>
      </summary>
      <div className="stack">
        <Code>{code}</Code>
        <CopyButton code={`${setup}\n\n${code}\n`} />
        {exchanges.map((exchange, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- They never change their order.
          <ExchangeView key={index} exchange={exchange} />
        ))}
      </div>
    </details>
  );
}

function CopyButton({ code }: { code: string }) {
  const text = useText();
  const announce = useAnnounce();
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => announce(text.copied),
      () => announce(text.notCopied),
    );
  return (
    <button type="button" className="small" onClick={() => void copy()}>
      {text.copy}
    </button>
  );
}

function ExchangeView({ exchange }: { exchange: Exchange }) {
  const text = useText();
  const { method, url, headers, body, answer, milliseconds } = exchange;
  return (
    <div className="exchange stack">
      <h3>
        {text.sent} <code>{method}</code>
      </h3>
      <Code>{url}</Code>
      <Headers headers={headers} />
      {body && <Code>{body}</Code>}
      <h3>
        {answer ? text.answered : text.noAnswer} {answer && <code>{answer.status}</code>}{" "}
        <small>{milliseconds} ms</small>
      </h3>
      {answer && <AnswerView answer={answer} />}
    </div>
  );
}

function AnswerView({ answer: { headers, body } }: { answer: Answer }) {
  return (
    <>
      <Headers headers={headers} />
      {body && <Code>{body}</Code>}
    </>
  );
}

function Headers({ headers }: { headers: Exchange["headers"] }) {
  const text = useText();
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <details>
      <summary>
        {text.headers} <small>{lines.length}</small>
      </summary>
      <Code>{lines.join("\n")}</Code>
    </details>
  );
}

/** Reached by keyboard, for it may be higher than its place. Code runs from left to right in every language. */
function Code({ children }: { children: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A place that scrolls has to be reached.
    <pre dir="ltr" translate="no" tabIndex={0}>
      {children}
    </pre>
  );
}
