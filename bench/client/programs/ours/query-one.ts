import { createKoodriveWith } from "../../../../packages/clients/koodrive/src/index.ts";
import { userInfo } from "../../../../packages/clients/koodrive/gen/operations.ts";
import { createKoodriveQueryWith } from "../../../../packages/clients/koodrive/gen/query.ts";
import { AGENT, ORIGIN } from "../service.ts";

const koodrive = createKoodriveWith({ userInfo }, { baseUrl: ORIGIN, agentName: AGENT });

/** The options of TanStack Query for one operation. */
export const query = createKoodriveQueryWith({ userInfo }, koodrive);
