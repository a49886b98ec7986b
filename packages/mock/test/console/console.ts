import type { IncomingMessage } from "node:http";
import { type Mock, type MockOptions, startMock } from "../../src/index.ts";
import { call } from "../call.ts";
import { fixture } from "../fixture.ts";

export const JSON_TYPE = { "content-type": "application/json" };
export const KEY = { "x-key": "k3y-of-nobody" };

export function startLibrary(options: MockOptions = {}): Promise<Mock> {
  return startMock({ contracts: [fixture("library")], ...options });
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** Sends exactly these headers, also a foreign `Host`, which fetch would not. */
export async function send(
  { port }: Pick<Mock, "port">,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Reply> {
  const sent = { method, path, headers, ...(body !== undefined && { body }) };
  const { body: text, ...head } = await call(`http://127.0.0.1:${port}`, sent);
  return { ...head, text };
}

/** The JSON of an endpoint below `/__mock/api`. */
export async function read(mock: Mock, path: string): Promise<unknown> {
  const response = await fetch(`${mock.url}/__mock/api${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Changes something; gives the answer's status and, of a refusal, its sentence. */
export async function change(mock: Mock, method: string, path: string, body?: unknown) {
  const response = await fetch(`${mock.url}/__mock/api${path}`, {
    method,
    headers: JSON_TYPE,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = response.status === 204 ? undefined : await response.json();
  return { status: response.status, detail: answer?.detail as unknown };
}

export function logIn(mock: Mock, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${mock.url}/lib/login`, {
    method: "POST",
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
