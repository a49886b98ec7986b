import { DiagnosticSeverity } from "@stoplight/types";
import type { Entry } from "../journal/journal.ts";
import type { Diagnostic } from "../prism/violations.ts";
import type { KnownTokens } from "./known.ts";
import { type Exchanged, masked, plain } from "./mask/entry.ts";
import type { HeaderList } from "./mask/headers.ts";
import { Secrets } from "./mask/secrets.ts";
import type { EntryDetail, EntrySummary, MessageView, ViolationView } from "./views.ts";

/** Entries never change, and the page asks for the same ones again and again. */
const summaries = new WeakMap<Entry, EntrySummary>();

export function summaryOf(entry: Entry, known: KnownTokens): EntrySummary {
  const old = summaries.get(entry);
  if (old) return old;
  const secrets = new Secrets(known(entry));
  const { target } = masked(entry, secrets);
  const summary = secrets.scrub(summarize(entry, target));
  summaries.set(entry, summary);
  return summary;
}

export function detailOf(entry: Entry, known: KnownTokens): EntryDetail {
  const secrets = new Secrets(known(entry));
  return secrets.scrub(describe(entry, masked(entry, secrets), false));
}

/** With all its secrets: what a person has asked for. */
export function revealedOf(entry: Entry): EntryDetail {
  return describe(entry, plain(entry), true);
}

function summarize(entry: Entry, target: string): EntrySummary {
  const { number, time, duration, session, api, operation, example, reason, weather } = entry;
  const { input, output } = entry.violations;
  const status = entry.response?.status;
  return {
    number,
    time,
    duration: Math.round(duration * 10) / 10,
    session,
    method: entry.request.method,
    target,
    violations: input.length + output.length,
    ...(api !== undefined && { api }),
    ...(operation && { operation: operation.name }),
    ...(status !== undefined && { status }),
    ...(example !== undefined && { example }),
    ...(reason !== undefined && { reason }),
    ...(weather?.fault !== undefined && { fault: weather.fault }),
  };
}

function describe(entry: Entry, { target, ...sides }: Exchanged, revealed: boolean): EntryDetail {
  const { input, output } = entry.violations;
  const latency = entry.weather?.latency;
  return {
    ...summarize(entry, target),
    revealed,
    request: messageOf(sides.request),
    ...(sides.response && { response: messageOf(sides.response) }),
    faults: [
      ...input.map((fault) => violationOf("request", fault)),
      ...output.map((fault) => violationOf("response", fault)),
    ],
    ...(latency && { latency }),
  };
}

function messageOf(side: { readonly headers: HeaderList; readonly body?: string }): MessageView {
  const headers = side.headers.map(([name, value]) => ({ name, value }));
  return { headers, ...(side.body !== undefined && { body: side.body }) };
}

function violationOf(side: "request" | "response", fault: Diagnostic): ViolationView {
  const { path = [], severity, message } = fault;
  const location = path.map(String).join(".");
  return { in: side, location, severity: DiagnosticSeverity[severity] ?? "Error", message };
}
