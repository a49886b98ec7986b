import type { ApiChoice } from "../../server/view.ts";
import { useApis } from "../portal/steps.ts";
import { useText } from "../text/language.tsx";
import { CallView } from "./call-view.tsx";
import { forgetCalls, useCalls } from "./calls-store.ts";

/** What each step really sent, what came back, and the code that does it. */
export function CallsPanel() {
  const text = useText();
  const calls = useCalls();
  const apis: readonly ApiChoice[] = useApis().data?.apis ?? [];
  return (
    <aside className="calls" aria-labelledby="calls">
      <div className="title">
        <h2 id="calls">{text.calls}</h2>
        {calls.length > 0 && (
          <button type="button" className="small" onClick={forgetCalls}>
            {text.forget}
          </button>
        )}
      </div>
      <p className="quiet">{calls.length === 0 ? text.noCalls : text.callsHint}</p>
      {calls.map((call) => (
        <CallView
          key={call.number}
          call={call}
          setup={apis.find(({ id }) => id === call.api)?.setup ?? ""}
        />
      ))}
    </aside>
  );
}
