import { login } from "generated/redocly/client.ts";
import { AGENT } from "../service.ts";

export async function logIn(account: string, password: string): Promise<unknown> {
  const answer = await login({
    headers: { "x-hw-agentName": AGENT },
    body: { account, authType: "1", password },
  });
  return "data" in answer ? answer.data : undefined;
}
