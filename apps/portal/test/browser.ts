import type { Problem } from "../server/problem.ts";
import type { SessionView } from "../server/view.ts";

interface Body {
  readonly problem?: Problem;
  readonly warning?: Problem | null;
  readonly session?: SessionView | null;
  readonly ended?: boolean;
  readonly apis?: readonly { id: string; sample?: unknown }[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export const accounts = {
  koodrive: { api: "koodrive", account: "0027188460911", password: "123qweASD143" },
  enos: { api: "enos", account: "portal_demo", password: "yourPassword" },
} as const;

/**
 * A visitor on the portal's own page: keeps the cookie, sends the browser's headers. An `extra`
 * header goes in place of the browser's own; an empty one leaves it out.
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
    const body = json === undefined ? null : JSON.stringify(json);
    return this.#keep(await fetch(new URL(path, this.#url), { method, headers, body }));
  }

  logIn(credentials: object) {
    return this.send("POST", "/api/session", credentials);
  }

  async session(): Promise<SessionView | null | undefined> {
    return (await this.send("GET", "/api/session")).body.session;
  }

  async #keep(response: Response): Promise<Answer> {
    const { status, headers } = response;
    const text = await response.text();
    this.seen.push(JSON.stringify([...headers]), text);
    const set = headers.getSetCookie().at(-1)?.split(";")[0];
    if (set !== undefined) this.cookie = set.endsWith("=") ? "" : set;
    const isJson = headers.get("content-type")?.startsWith("application/json");
    return { status, headers, body: isJson ? (JSON.parse(text) as Body) : {} };
  }
}
