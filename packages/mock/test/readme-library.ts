/** The contract that the README's examples speak of. */
const json = (examples: object, schema: object = { type: "object" }) => ({
  description: "Said by an example.",
  content: {
    "application/json": {
      schema,
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, value]) => [name, { value }]),
      ),
    },
  },
});

const text = { type: "string" };
const security = [{ bearer: [] }];
const id = [{ name: "id", in: "path", required: true, schema: text }];
const refused = { "401": json({ sessionExpired: { code: 3 }, notLoggedIn: { code: 4 } }) };
const session = {
  token: "AT 3b911d723003f70a1265124148fdfe486c108b64bf8d0de3",
  refreshToken: "0e0e72d3c7e9e4444df6bc3fb111eaee18eb7b2393a939cb",
  expiresIn: 1800,
  issuedAt: "1772006999088",
};
const body = (...required: string[]) => ({
  required: true,
  content: {
    "application/json": {
      schema: {
        type: "object",
        required,
        properties: Object.fromEntries(required.map((name) => [name, text])),
      },
    },
  },
});

export const LIBRARY = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1.0.0" },
  servers: [{ url: "/library/v1" }],
  components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
  paths: {
    "/login": {
      post: {
        operationId: "login",
        requestBody: body("account", "password"),
        responses: {
          "200": json({
            success: session,
            wrongPassword: { code: 1 },
            locked: { code: 2 },
            attemptLimit: { code: 2 },
          }),
        },
      },
    },
    "/refresh": {
      post: {
        operationId: "refresh",
        security,
        requestBody: body("refreshToken"),
        responses: {
          "200": json({ success: session, refreshTokenNotValid: { code: 5 } }),
          ...refused,
        },
      },
    },
    "/logout": {
      post: {
        operationId: "logout",
        security,
        responses: { "200": json({ success: {} }), "503": json({ down: {} }), ...refused },
      },
    },
    "/books": {
      get: {
        operationId: "listBooks",
        security,
        responses: { "200": json({ two: {}, none: {} }), "503": json({ down: {} }), ...refused },
      },
    },
    "/books/{id}": {
      parameters: id,
      get: {
        operationId: "getBook",
        security,
        responses: { "200": json({ book: {} }), "404": json({ gone: {} }), ...refused },
      },
      put: {
        operationId: "lendBook",
        security,
        responses: { "200": json({ lent: {} }), ...refused },
      },
      post: {
        operationId: "reserve",
        security,
        responses: { "200": json({ reserved: { until: "2026-02-25T08:26:31Z" } }), ...refused },
      },
    },
  },
};
