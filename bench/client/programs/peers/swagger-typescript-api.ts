import { Api } from "generated/swagger-typescript-api/client.ts";
import { AGENT, SERVER } from "../service.ts";

const { auth } = new Api({ baseUrl: SERVER });

export async function logIn(account: string, password: string): Promise<unknown> {
  // The header is required; the generated signature does not know it.
  const headers = { "x-hw-agentName": AGENT };
  const { data } = await auth.login({ account, authType: "1", password }, { headers });
  return "data" in data ? data.data : undefined;
}
