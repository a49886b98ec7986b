import { fileURLToPath } from "node:url";
import enos from "../../packages/clients/enos/gen/openapi.json" with { type: "json" };
import koodrive from "../../packages/clients/koodrive/gen/openapi.json" with { type: "json" };

const CONTRACTS = { enos, koodrive };

export type Api = keyof typeof CONTRACTS;

/** The bundled contract that our client and the others are made from. */
export function contractOf(api: Api): string {
  return fileURLToPath(new URL(`../../packages/clients/${api}/gen/openapi.json`, import.meta.url));
}

export function operationIds(api: Api): string[] {
  const paths: Readonly<Record<string, object>> = CONTRACTS[api].paths;
  // A path may have more than operations: servers, parameters.
  return Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId }) => operationId ?? []),
  );
}

const { requestBody, responses } = koodrive.paths["/auth/login"].post;
const { account, password } = requestBody.content["application/json"].examples.passwordLogin.value;
const answer = responses[200].content["application/json"].examples.success.value;

/** What everybody asks for: the contract's own log-in. */
export const CREDENTIALS = { account, password };

/** What everybody is answered. */
export const ANSWER = JSON.stringify(answer);

/** What everybody brings: the answer out of its envelope. */
export const PAYLOAD: unknown = answer.data;
