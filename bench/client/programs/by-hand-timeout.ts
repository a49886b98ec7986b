import { AGENT, SERVER } from "./service.ts";

/** As `by-hand.ts`, and with a time limit, an id, and no redirects, as careful people write it. */
export async function logIn(account: string, password: string): Promise<unknown> {
  const response = await fetch(`${SERVER}/auth/login`, {
    method: "POST",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-hw-agentName": AGENT,
      "x-traceid": crypto.randomUUID(),
    },
    body: JSON.stringify({ account, authType: "1", password }),
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  const { data } = await response.json();
  return data;
}
