import type { OpenApiDocument } from "@handshake/contract";
import * as fc from "fast-check";

/** Contracts whose parts refer to each other in all ways: round in circles, along chains, into other paths. */

const COUNT = 3;
const index = fc.nat(COUNT - 1);
const toKind = (kind: string) =>
  index.map((number) => ({ $ref: `#/components/${kind}/${kind}${number}` }));
const named = <T>(kind: string, value: fc.Arbitrary<T>) =>
  fc
    .array(value, { minLength: COUNT, maxLength: COUNT })
    .map((values) => Object.fromEntries(values.map((each, number) => [`${kind}${number}`, each])));

const leaf = fc.constantFrom(
  { type: "string", format: "password" },
  { type: "integer", minimum: 1, default: 3 },
  { type: ["string", "null"], examples: ["a"] },
  { const: "x" },
  true,
);
const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    leaf,
    toKind("schemas"),
    tie("object"),
    tie("list"),
    tie("mix"),
  ),
  object: fc.record({
    type: fc.constant("object"),
    properties: fc.dictionary(fc.constantFrom("a", "b/c", "d~e", "é"), tie("schema"), {
      maxKeys: 3,
    }),
  }),
  list: fc.record({ type: fc.constant("array"), items: tie("schema") }),
  mix: fc.oneof(
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((oneOf) => ({ oneOf })),
  ),
}));
/** Not a reference itself: a circle of nothing but references is no contract. */
const written = fc.record({ type: fc.constant("object"), properties: fc.record({ own: schema }) });

const example = fc.record({ value: fc.constantFrom<unknown>({ a: [1] }, [], null, "text") });
const media = fc.record(
  { schema, examples: fc.record({ one: fc.oneof(example, toKind("examples")) }) },
  { requiredKeys: ["schema"] },
);
const content = fc.record({ "application/json": media });
const header = fc.record({ schema, required: fc.boolean() });
const response = fc.record(
  {
    description: fc.constant("."),
    content,
    headers: fc.record({ "x-a": fc.oneof(header, toKind("headers")) }),
  },
  { requiredKeys: ["description"] },
);
const body = fc.record({ required: fc.boolean(), content });
const PARAMETER = {
  name: fc.constantFrom("a", "b", "c"),
  in: fc.constantFrom("query", "header"),
};
const parameter = fc.record({ ...PARAMETER, schema });
const parameters = fc.array(fc.oneof(parameter, toKind("parameters")), { maxLength: 2 });
const security = fc.array(fc.constantFrom({ key: [] }, { login: ["read"] }, {}), { maxLength: 2 });
/** Into a path that is always there. */
const elsewhere = fc.constantFrom(
  { $ref: "#/paths/~1first~1{id}/get/responses/200" },
  { $ref: "#/paths/~1first~1{id}/get/responses/4XX" },
);
const operation = fc.record(
  {
    parameters,
    requestBody: fc.oneof(body, toKind("requestBodies")),
    responses: fc.record({ "200": fc.oneof(response, toKind("responses"), elsewhere) }),
    security,
  },
  { requiredKeys: ["responses"] },
);
/**
 * Without circles: where two operations share one that holds itself, Prism leaves the second of them a
 * reference to nothing.
 */
const shared = fc.array(fc.record({ ...PARAMETER, schema: leaf }), { maxLength: 2 });
const item = fc.record(
  { get: operation, post: operation, parameters: shared, servers: fc.constant([{ url: "/v2" }]) },
  { requiredKeys: ["get"] },
);
const first = fc
  .record({ get: operation, good: response, bad: response })
  .map(({ get, good, bad }) => ({
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    get: { ...get, responses: { "200": good, "4XX": bad } },
  }));

const components = fc.record({
  schemas: named("schemas", written),
  parameters: named("parameters", parameter),
  requestBodies: named("requestBodies", body),
  responses: named("responses", response),
  headers: named("headers", header),
  examples: named("examples", example),
  pathItems: named("pathItems", item),
  securitySchemes: fc.constant({
    key: { type: "apiKey", in: "header", name: "x-key" },
    login: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "/t", scopes: { read: "", write: "" } } },
    },
  }),
});

export const contract: fc.Arbitrary<OpenApiDocument> = fc
  .record({
    paths: fc.record({
      "/first/{id}": first,
      "/second": item,
      "/third": fc.oneof(item, toKind("pathItems")),
    }),
    components,
    security,
  })
  .map(({ paths, components: parts, security: demanded }) => ({
    openapi: "3.1.0",
    info: { title: "Generated", version: "1" },
    servers: [{ url: "https://host/base" }],
    security: demanded,
    // What the type demands of a document is for those who write one.
    ...Object({ paths, components: parts }),
  }));
