import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type AnyResult,
  createClient,
  createHooks,
  type HooksOf,
  type Layer,
} from "../src/index.ts";
import { createLog, type LogLevel } from "../src/log.ts";
import { api } from "./fixtures/library/operations.ts";
import type { operations } from "./fixtures/library/schema.ts";
import { startServer } from "./server.ts";

type Options = Parameters<typeof createClient<operations, typeof api>>[1];

function library(options: Omit<Options, "baseUrl"> & { readonly baseUrl?: string }) {
  return createClient<operations, typeof api>(api, { baseUrl: "http://x", ...options });
}

const logIn = { body: { card: "1", pin: "hunter22" }, headers: { "X-Reader": "reader" } };

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
}

const good = async (): Promise<Response> =>
  json(200, { code: 0, data: { id: "1", token: "t0ken-of-anna" } });
const retry = { limit: 1, baseDelay: 0 };

const failing = async (): Promise<Response> => {
  throw new TypeError("fetch failed");
};

/** Sends back all that it was sent, and calls it a failure. */
const echoing = async (input: unknown, init?: RequestInit): Promise<Response> => {
  const headers = JSON.stringify([...new Headers(init?.headers)]);
  const text = `${String(input)} ${headers} ${String(init?.body)}`;
  return json(401, { code: 4001, note: text, until: text });
};

const hooks = createHooks<operations, typeof api>;

const repeating: Layer = {
  call: async (_, next) => {
    await next();
    return next();
  },
};

describe("hooks", () => {
  test("are told of each attempt: its number, its result, and whether another follows", async () => {
    let count = 0;
    const { url } = await startServer((_, response) => {
      count += 1;
      response.writeHead(count === 1 ? 503 : 200, { "content-type": "application/json" }).end("[]");
    });
    const told: unknown[] = [];
    await library({
      baseUrl: url,
      retry,
      use: [
        hooks({
          onRequest: ({ name, attempt }) => void told.push(["request", name, attempt]),
          onResponse: ({ name, attempt, result }) =>
            void told.push(["response", name, attempt, result.status]),
          onError: ({ name, attempt, retryIn }) =>
            void told.push(["error", name, attempt, retryIn]),
        }),
      ],
    }).findBooks();
    expect(told).toEqual([
      ["request", "findBooks", 1],
      ["response", "findBooks", 1, 503],
      ["error", "findBooks", 1, 0],
      ["request", "findBooks", 2],
      ["response", "findBooks", 2, 200],
    ]);
  });

  test("are told of a call that its time or its caller ended", async () => {
    const kinds: string[] = [];
    const stalled = library({
      fetch: () => new Promise(() => {}),
      use: [hooks({ onError: ({ result }) => void kinds.push(result.kind) })],
    });
    await stalled.findBooks({ timeout: 1 });
    await stalled.findBooks({ signal: AbortSignal.abort() });
    expect(kinds).toEqual(["timeout", "abort"]);
  });

  test("that throw are a mistake in the program: the call rejects with their error", async () => {
    const broken = library({
      fetch: good,
      use: [
        hooks({
          onResponse: () => {
            throw new RangeError("mine");
          },
        }),
      ],
    });
    await expect(broken.logIn(logIn)).rejects.toThrow(new RangeError("mine"));
  });

  test("know the results of each operation", () => {
    hooks({
      onResponse: (event) => {
        if (event.name === "logIn" && event.result.ok) {
          expectTypeOf(event.result.data.token).toEqualTypeOf<string>();
        }
      },
      onError: (event) => {
        expectTypeOf(event.result.ok).toEqualTypeOf<false>();
      },
    });
    type Request = Parameters<NonNullable<HooksOf<operations, typeof api>["onRequest"]>>[0];
    expectTypeOf<Request["name"]>().toEqualTypeOf<keyof typeof api.operations>();
  });
});

describe("layers", () => {
  test("stand around a call, the first outermost, and may change what is sent", async () => {
    const order: string[] = [];
    const layer = (layerName: string): Layer => ({
      call: async (call, next) => {
        order.push(`${layerName} ${call.name}`);
        const headers = { ...call.args.headers, "X-Reader": layerName };
        const result = await next({ ...call, args: { ...call.args, headers } });
        order.push(`${layerName} ${result.kind}`);
        return result;
      },
    });
    let reader: string | null = null;
    const client = library({
      use: [layer("outer"), layer("inner")],
      fetch: (_, init) => {
        reader = new Headers(init?.headers).get("x-reader");
        return good();
      },
    });
    expect(await client.logIn(logIn)).toMatchObject({ ok: true });
    expect(order).toEqual(["outer logIn", "inner logIn", "inner success", "outer success"]);
    expect(reader).toBe("inner");
  });

  test("may answer in the call's place, and send it again as it came", async () => {
    const invalid: AnyResult = {
      ok: false,
      kind: "invalid",
      message: "no",
      violations: [{ pointer: "/body/card", message: "is missing" }],
      requestId: undefined,
    };
    let count = 0;
    const counting = async (): Promise<Response> => {
      count += 1;
      return good();
    };
    const answering = library({ fetch: counting, use: [{ call: async () => invalid }] });
    expect(await answering.logIn(logIn)).toBe(invalid);
    await expect(answering.orThrow.logIn(logIn)).rejects.toThrow("no");
    expect(count).toBe(0);
    const twice = library({
      fetch: counting,
      use: [repeating],
    });
    expect(await twice.logIn(logIn)).toMatchObject({ ok: true });
    expect(count).toBe(2);
  });
});

function logged(level: LogLevel) {
  const lines: string[] = [];
  const line =
    (name: string) =>
    (text: string): void =>
      void lines.push(`${name}: ${text}`);
  const sink = {
    debug: line("debug"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
  };
  return { lines, log: createLog(sink, level) };
}

describe("a log", () => {
  test("says how each call ended, and no more unless asked", async () => {
    const { lines, log } = logged("info");
    await library({ use: [log], fetch: good }).logIn({
      ...logIn,
      headers: { "X-Reader": "r", "X-Trace": "t1" },
    });
    expect(lines).toEqual([expect.stringMatching(/^info: logIn success 200 in \d+ ms \[t1\]$/)]);
  });

  test("warns of an attempt that is repeated, and counts no answer as an error", async () => {
    const { lines, log } = logged("warn");
    await library({ use: [log], fetch: failing, retry }).findBooks();
    expect(lines).toEqual([
      expect.stringMatching(
        /^warn: findBooks network in \d+ ms: findBooks got no .*\. Again in 0 ms\.$/,
      ),
      expect.stringMatching(/^error: findBooks network in \d+ ms, attempt 2: findBooks got no /),
    ]);
  });

  test("never has a secret, whatever the service sends back", async () => {
    const secrets = ["hunter22", "t0ken-of-anna", "kiosk-key-1", "card-token-9", "o&tp <1>"];
    const { lines, log } = logged("debug");
    const options = {
      use: [log],
      retry: 0,
      security: { card: "card-token-9", kiosk: "kiosk-key-1" },
    };
    for (const fetch of [good, echoing, async () => Promise.reject(new Error(secrets.join()))]) {
      const client = library({ ...options, fetch });
      await client.logIn(logIn);
      const query = { secretCode: "o&tp <1>" };
      await client.findBooks({ query, headers: { "X-Otp": "o&tp <1>" } });
    }
    const text = lines.join("\n");
    expect(lines.length).toBeGreaterThan(10);
    expect(text).toContain("[redacted]");
    for (const secret of [...secrets, encodeURIComponent("o&tp <1>")]) {
      expect(text).not.toContain(secret);
    }
  });
});
