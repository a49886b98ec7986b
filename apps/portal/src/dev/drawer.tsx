/** In development only: chooses what the mock answers next, so that every state of the page can be seen. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Latency, mock, type MockOperation, type MockScenario } from "./mock.ts";

const latencies: readonly [string, Latency | undefined][] = [
  ["as it is", undefined],
  ["one second late", { from: 1000, to: 1000 }],
  ["two to five seconds late", { from: 2000, to: 5000 }],
];

const faults = {
  none: undefined,
  "503, try again in 30 s": { status: 503, retryAfter: 30_000 },
  "connection reset": "reset",
  "half of the body": "truncate",
  "a body that is no JSON": "garbage",
} as const;

export default function Drawer() {
  const state = useQuery({ queryKey: ["mock"], queryFn: mock.state, retry: false });
  const change = useMutation({ mutationFn: (work: () => Promise<void>) => work() });
  if (!state.data) return null;
  const run = (work: () => Promise<void>) =>
    change.mutate(work, { onSuccess: () => void state.refetch() });
  const { operations, scenarios, pins } = state.data;
  return (
    <details className="drawer" lang="en" dir="ltr">
      <summary>Mock</summary>
      <div className="stack">
        <NextAnswer operations={operations} onPin={run} />
        <Weather onSet={run} />
        <Scenarios scenarios={scenarios} onSwitch={run} />
        {pins.length > 0 && (
          <p>
            Pinned:{" "}
            {pins.map(({ operation, example, status }) => (
              <code key={operation}>
                {operation} → {example ?? status}
              </code>
            ))}
          </p>
        )}
        {change.error && <p className="field-error">{change.error.message}</p>}
        <button type="button" className="small" onClick={() => run(mock.reset)}>
          Everything as at the start
        </button>
      </div>
    </details>
  );
}

type Run = (work: () => Promise<void>) => void;

function NextAnswer({ operations, onPin }: { operations: readonly MockOperation[]; onPin: Run }) {
  const [key, setKey] = useState("");
  const operation = operations.find((each) => each.key === key) ?? operations[0];
  const examples = useQuery({
    queryKey: ["mock", operation?.key],
    queryFn: () => (operation ? mock.examples(operation) : []),
  });
  if (!operation) return null;
  return (
    <>
      <label className="field">
        Next answer of
        <select value={operation.key} onChange={(event) => setKey(event.target.value)}>
          {operations.map(({ key: value, api, name }) => (
            <option key={value} value={value}>
              {api}: {name}
            </option>
          ))}
        </select>
      </label>
      <div className="chips">
        {examples.data?.map(({ status, name }) => (
          <button
            type="button"
            className="small"
            key={`${status} ${name}`}
            onClick={() => onPin(() => mock.pin(operation, status, name))}
          >
            {status} {name}
          </button>
        ))}
      </div>
    </>
  );
}

function Weather({ onSet }: { onSet: Run }) {
  const [late, setLate] = useState(0);
  const [fault, setFault] = useState<keyof typeof faults>("none");
  const set = (nextLate: number, nextFault: keyof typeof faults) => {
    setLate(nextLate);
    setFault(nextFault);
    onSet(() => mock.weather(latencies[nextLate]?.[1], faults[nextFault]));
  };
  return (
    <>
      <label className="field">
        Answers come
        <select value={late} onChange={(event) => set(Number(event.target.value), fault)}>
          {latencies.map(([label], index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Fault
        <select
          value={fault}
          onChange={(event) => set(late, event.target.value as keyof typeof faults)}
        >
          {Object.keys(faults).map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
    </>
  );
}

function Scenarios({ scenarios, onSwitch }: { scenarios: readonly MockScenario[]; onSwitch: Run }) {
  return (
    <fieldset className="scenarios">
      <legend>Scenarios</legend>
      {scenarios.map(({ name, summary, active }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={active}
            onChange={() => onSwitch(() => mock.switch(name, !active))}
          />{" "}
          {summary ?? name}
        </label>
      ))}
    </fieldset>
  );
}
