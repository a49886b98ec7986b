import { login } from "generated/orval/client.ts";
import { AGENT } from "../service.ts";

export async function logIn(account: string, password: string): Promise<unknown> {
  // The header is required; the generated signature does not know it.
  const headers = { "x-hw-agentName": AGENT };
  const { data } = await login({ account, authType: "1", password }, { headers });
  return "data" in data ? data.data : undefined;
}
