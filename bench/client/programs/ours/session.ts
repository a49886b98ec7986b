import { createKoodriveSessionWith } from "../../../../packages/clients/koodrive/src/index.ts";
import { AGENT, ORIGIN } from "../service.ts";

const session = createKoodriveSessionWith({}, { baseUrl: ORIGIN, agentName: AGENT });

export async function logIn(account: string, password: string): Promise<unknown> {
  const result = await session.login({ body: { account, authType: "1", password } });
  return result.ok ? result.data : undefined;
}
