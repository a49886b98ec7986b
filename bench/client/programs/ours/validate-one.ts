import { createKoodriveWith } from "../../../../packages/clients/koodrive/src/index.ts";
import { login } from "../../../../packages/clients/koodrive/gen/operations.ts";
import { validatingWith } from "../../../../packages/clients/koodrive/gen/validate.ts";
import * as validators from "../../../../packages/clients/koodrive/gen/validators.ts";
import { AGENT, ORIGIN } from "../service.ts";

const use = [validatingWith({ login: validators.login })];
const koodrive = createKoodriveWith({ login }, { baseUrl: ORIGIN, agentName: AGENT, use });

export async function logIn(account: string, password: string): Promise<unknown> {
  const result = await koodrive.login({ body: { account, authType: "1", password } });
  return result.ok ? result.data : undefined;
}
