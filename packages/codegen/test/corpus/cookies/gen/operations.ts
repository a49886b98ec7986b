// Generated from specs/cookies/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { cookies, credentials, inCookie, styles } from "@handshake/runtime/parts";

const sessionScheme = { name: "sid", put: inCookie } as const;

export const showCart = {
  id: "showCart",
  method: "GET",
  path: "/cart",
  parameters: [{ name: "seen", in: "cookies", explode: false }],
  styles: styles,
  cookies: cookies,
  repeatable: true,
  security: [{ session: sessionScheme }],
  credentials: credentials,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Cookies",
  operations: {
    showCart,
  },
} as const satisfies ApiDescription;
