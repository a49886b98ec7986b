import type { paths } from "generated/openapi-typescript/schema.d.ts";
import createClient from "openapi-fetch";
import { AGENT, SERVER } from "../service.ts";

const client = createClient<paths>({ baseUrl: SERVER });

export async function logIn(account: string, password: string): Promise<unknown> {
  const { data } = await client.POST("/auth/login", {
    params: { header: { "x-hw-agentName": AGENT } },
    body: { account, authType: "1", password },
  });
  return data && "data" in data ? data.data : undefined;
}
