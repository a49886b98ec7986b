import { client } from "generated/hey-api/client/client.gen.ts";
import { login } from "generated/hey-api/client/sdk.gen.ts";
import { AGENT, SERVER } from "../service.ts";

client.setConfig({ baseUrl: SERVER });

export async function logIn(account: string, password: string): Promise<unknown> {
  const { data } = await login({
    headers: { "x-hw-agentName": AGENT },
    body: { account, authType: "1", password },
  });
  return data && "data" in data ? data.data : undefined;
}
