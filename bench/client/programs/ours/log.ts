import { createKoodrive } from "../../../../packages/clients/koodrive/src/index.ts";
import { createLog } from "../../../../packages/runtime/src/log.ts";
import { AGENT, ORIGIN } from "../service.ts";

const log = createLog(console);
const koodrive = createKoodrive({ baseUrl: ORIGIN, agentName: AGENT, use: [log] });

export async function logIn(account: string, password: string): Promise<unknown> {
  const result = await koodrive.login({ body: { account, authType: "1", password } });
  return result.ok ? result.data : undefined;
}
