import { login } from "generated/kubb/clients/login.ts";
import { AGENT } from "../service.ts";

export async function logIn(account: string, password: string): Promise<unknown> {
  const answer = await login({ account, authType: "1", password }, { "x-hw-agentName": AGENT });
  return "data" in answer ? answer.data : undefined;
}
