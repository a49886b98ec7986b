import { createKoodriveMsw } from "../../../../packages/clients/koodrive/gen/msw.ts";
import { ORIGIN } from "../service.ts";

export { logIn } from "./all-operations.ts";

/** MSW's handlers for every operation. */
export const msw = createKoodriveMsw(ORIGIN);
