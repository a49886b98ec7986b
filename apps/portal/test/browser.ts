import { request } from "node:http";
import { text } from "node:stream/consumers";
import type { Problem } from "../server/problem.ts";
import type { ApiChoice, SessionView, TracedCall, WireResult } from "../server/view.ts";

interface Body {
  readonly problem?: Problem;
  readonly result?: WireResult;
  readonly session?: SessionView | null;
  readonly ended?: boolean;
  readonly calls?: readonly TracedCall[];
  readonly apis?: readonly ApiChoice[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export const accounts = {
  koodrive: { account: "0027188460911", password: "123qweASD143" },
  enos: { account: "portal_demo", password: "yourPassword" },
} as const;

export type ApiName = keyof typeof accounts;

/**
 * A visitor on the portal's own page: keeps the cookie, sends the browser's headers. An `extra` header goes in place of
 * the browser's own; an empty one leaves it out.
 */
export class Browser {
  cookie = "";
  /** Every answer as it came, headers and body. */
  readonly seen: string[] = [];
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async send(method: string, path: string, json?: unknown, extra: HeadersInit = {}) {
    const headers = new Headers({ origin: this.#url, "sec-fetch-site": "same-origin" });
    if (this.cookie) headers.set("cookie", this.cookie);
    if (json !== undefined) headers.set("content-type", "application/json");
    for (const [name, value] of new Headers(extra)) {
      if (value === "") headers.delete(name);
      else headers.set(name, value);
    }
    const body = typeof json === "string" || json === undefined ? json : JSON.stringify(json);
    return this.#keep(...(await exchange(new URL(path, this.#url), method, headers, body)));
  }

  /** With the documentation's account, or parts of another. */
  logIn(api: ApiName, given: Readonly<Record<string, unknown>> = {}, extra: HeadersInit = {}) {
    const input = { ...accounts[api], ...given };
    return this.send("POST", `/api/session/${api}/password`, input, extra);
  }

  call(method: string, args: object = {}) {
    return this.send("POST", `/api/call/${method}`, args);
  }

  choose(orgId: string) {
    return this.call("chooseOrganization", { body: { orgId } });
  }

  async session(): Promise<SessionView | null | undefined> {
    return (await this.send("GET", "/api/session")).body.session;
  }

  #keep(status: number, headers: Headers, said: string): Answer {
    this.seen.push(JSON.stringify([...headers]), said);
    const set = headers.getSetCookie().at(-1)?.split(";")[0];
    if (set !== undefined) this.cookie = set.endsWith("=") ? "" : set;
    const isJson = headers.get("content-type")?.startsWith("application/json");
    return { status, headers, body: isJson ? (JSON.parse(said) as Body) : {} };
  }
}

/** Not `fetch`, which keeps `Host` to itself and cleans addresses. */
export function exchange(
  url: URL | { readonly origin: string; readonly path: string },
  method: string,
  headers: Headers,
  body?: string,
): Promise<[status: number, headers: Headers, body: string]> {
  const path = "path" in url ? url.path : url.pathname + url.search;
  return new Promise((resolve, reject) => {
    // Of some methods Node does not say by itself how long the body is.
    if (body !== undefined) headers.set("content-length", String(Buffer.byteLength(body)));
    const sent = request(url.origin, { method, path, headers: Object.fromEntries(headers) });
    sent.once("error", reject);
    sent.once("response", (response) => {
      const received = new Headers();
      for (const [name, values] of Object.entries(response.headersDistinct)) {
        for (const value of values ?? []) received.append(name, value);
      }
      text(response).then((said) => resolve([response.statusCode ?? 0, received, said]), reject);
    });
    sent.end(body);
  });
}
