import { type Answer, type Received, startServer } from "./server.ts";

export const credentials = { appKey: "app-key-1", appSecret: "app-secret-1" };
export const portal = "/app-portal-service/";
export const success = { body: { code: 200, data: {}, message: "" } };

/** The time of the vendor's example. */
export const now = () => 1572574909697;

export function tokenAnswer(accessToken: string, expire = 7200): Answer {
  return { body: { status: 0, msg: "SUCCESS", business: "b", data: { accessToken, expire } } };
}

/** A gateway that gives `token-1`, `token-2`, … and answers everything else by `answer`. */
export async function startGateway(answer: (request: Received) => Answer = () => success) {
  let count = 0;
  const { url, received } = await startServer((request) =>
    request.url.startsWith(portal) ? answer(request) : tokenAnswer(`token-${(count += 1)}`),
  );
  const tokenCalls = () => received.filter((request) => !request.url.startsWith(portal));
  const calls = () => received.filter((request) => request.url.startsWith(portal));
  return { url, calls, tokenCalls };
}

export function tokensOf(calls: Received[]) {
  return calls.map(({ headers }) => headers["apim-accesstoken"]);
}
