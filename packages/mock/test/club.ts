import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Mock, startMock } from "../src/index.ts";
import { call } from "./call.ts";
import { copyOf } from "./fixture.ts";

interface Body {
  readonly code?: number;
  readonly token?: string;
  readonly refresh?: string;
  readonly issuedAt?: string;
  readonly ticket?: string;
  readonly ends?: string;
  readonly left?: number;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

/** A mock of the fixture `club` with a `mock.yaml` of the test's own. */
export class Club implements AsyncDisposable {
  readonly mock: Mock;
  readonly #folder: AsyncDisposable;

  private constructor(mock: Mock, folder: AsyncDisposable) {
    this.mock = mock;
    this.#folder = folder;
  }

  static async open(yaml: string): Promise<Club> {
    const folder = await copyOf("club");
    await writeFile(join(folder.path, "mock.yaml"), yaml);
    try {
      const mock = await startMock({ contracts: [folder.path] });
      return new Club(mock, folder);
    } catch (error) {
      await folder[Symbol.asyncDispose]();
      throw error;
    }
  }

  async ask(
    method: string,
    path: string,
    { json, headers = {} }: { json?: object; headers?: Record<string, string> } = {},
  ): Promise<Answered> {
    const type = json === undefined ? {} : { "content-type": "application/json" };
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const sent = { method, path: `/club${path}`, headers: { ...type, ...headers }, ...body };
    const answer = await call(this.mock.url, sent);
    return { ...answer, body: JSON.parse(answer.body) as Body };
  }

  logIn(json: object = {}, headers: Record<string, string> = {}): Promise<Answered> {
    const credentials = { account: "ann", password: "right" };
    return this.ask("POST", "/login", { json: { ...credentials, ...json }, headers });
  }

  me(token: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.ask("GET", "/me", { headers: { "x-token": token, ...headers } });
  }

  /** The code in the answer's body. */
  async code(answer: Promise<Answered>): Promise<number | undefined> {
    return (await answer).body.code;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.mock.close();
    await this.#folder[Symbol.asyncDispose]();
  }
}

/** Tokens of the club, for a test of anything about them. */
export const TOKENS = `
tokens:
  token:
    issued: { login: $response.body#/token, refresh: $response.body#/token }
    lifetime: { seconds: $response.body#/expiresIn }
    credential: key
    presented: { refresh: { expired: allowed } }
    otherwise: { missing: missing, unknown: unknown, expired: expired, revoked: revoked, spent: spent }
  refresh:
    issued: { login: $response.body#/refresh, refresh: $response.body#/refresh }
    presented: { refresh: { at: $request.body#/refresh, then: renew } }
    otherwise: failed
times:
  login: $response.body#/issuedAt
  refresh: $response.body#/issuedAt
`;
