import { createKoodrive } from "../../../../packages/clients/koodrive/src/index.ts";
import { createKoodriveQuery } from "../../../../packages/clients/koodrive/gen/query.ts";
import { AGENT, ORIGIN } from "../service.ts";

const koodrive = createKoodrive({ baseUrl: ORIGIN, agentName: AGENT });

/** The options of TanStack Query for every operation. */
export const query = createKoodriveQuery(koodrive);

export async function logIn(account: string, password: string): Promise<unknown> {
  const result = await koodrive.login({ body: { account, authType: "1", password } });
  return result.ok ? result.data : undefined;
}
