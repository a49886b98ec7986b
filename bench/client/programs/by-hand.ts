import { AGENT, SERVER } from "./service.ts";

export async function logIn(account: string, password: string): Promise<unknown> {
  const response = await fetch(`${SERVER}/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-hw-agentName": AGENT },
    body: JSON.stringify({ account, authType: "1", password }),
  });
  const { data } = await response.json();
  return data;
}
