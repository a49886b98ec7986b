/** The mock's own API (`packages/mock/console.openapi.yaml`), through the portal's server. */

export interface MockOperation {
  /** Of all APIs. */
  readonly key: string;
  readonly api: string;
  readonly name: string;
}

export interface MockScenario {
  readonly name: string;
  readonly summary?: string;
  readonly active: boolean;
}

/** Milliseconds. */
export interface Latency {
  readonly from: number;
  readonly to: number;
}

type Fault = string | { readonly status: number; readonly retryAfter?: number };

interface Pin {
  readonly operation: string;
  readonly example?: string;
  readonly status?: number;
}

interface Listed {
  readonly apis: readonly {
    readonly name: string;
    readonly operations: readonly { readonly name: string }[];
  }[];
}

interface Detail {
  readonly responses: readonly {
    readonly status: string;
    readonly examples: readonly { readonly name: string }[];
  }[];
}

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/api/mock${path}`, {
    method,
    // The mock wants it of each change, also of one that says nothing more.
    ...(method !== "GET" && { headers: { "content-type": "application/json" } }),
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Error(answer?.detail ?? answer?.message ?? `HTTP ${response.status}`);
  return answer as Answer;
}

const pathOf = ({ api, name }: MockOperation): string =>
  `/apis/${encodeURIComponent(api)}/operations/${encodeURIComponent(name)}`;

export const mock = {
  async state() {
    const [{ apis }, session] = await Promise.all([
      ask<Listed>("GET", "/apis"),
      ask<{ scenarios: MockScenario[]; pins: Pin[] }>("GET", "/session"),
    ]);
    const operations = apis.flatMap(({ name: api, operations: all }) =>
      all.map(({ name }): MockOperation => ({ key: `${api} ${name}`, api, name })),
    );
    return { operations, scenarios: session.scenarios, pins: session.pins };
  },
  async examples(operation: MockOperation) {
    const { responses } = await ask<Detail>("GET", pathOf(operation));
    return responses.flatMap(({ status, examples }) =>
      examples.map(({ name }) => ({ status, name })),
    );
  },
  /** The next answer alone. */
  pin(operation: MockOperation, status: string, example: string): Promise<void> {
    const code = Number(status);
    const wish = { example, times: 1, ...(Number.isInteger(code) && { status: code }) };
    return ask("PUT", `${pathOf(operation)}/pin`, wish);
  },
  weather(latency: Latency | undefined, fault: Fault | undefined): Promise<void> {
    if (!latency && !fault) return ask("DELETE", "/weather");
    return ask("PUT", "/weather", { ...(latency && { latency }), ...(fault && { fault }) });
  },
  switch(scenario: string, active: boolean): Promise<void> {
    return ask("PUT", `/scenarios/${encodeURIComponent(scenario)}`, { active });
  },
  reset(): Promise<void> {
    return ask("POST", "/reset");
  },
};
