import { fileURLToPath } from "node:url";
import koodrive from "../../packages/clients/koodrive/gen/openapi.json" with { type: "json" };

/** The bundled contract that our client and the others are made from. */
export const CONTRACT = fileURLToPath(
  new URL("../../packages/clients/koodrive/gen/openapi.json", import.meta.url),
);

const { requestBody, responses } = koodrive.paths["/auth/login"].post;
const { account, password } = requestBody.content["application/json"].examples.passwordLogin.value;
const answer = responses[200].content["application/json"].examples.success.value;

/** What everybody asks for: the contract's own log-in. */
export const CREDENTIALS = { account, password };

/** What everybody is answered. */
export const ANSWER = JSON.stringify(answer);

/** What everybody brings: the answer out of its envelope. */
export const PAYLOAD: unknown = answer.data;
