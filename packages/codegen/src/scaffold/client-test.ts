import type { ApiDescription, SecurityScheme } from "@handshake/runtime";
import { exampleCall } from "../examples/example-call.ts";
import { expectedStatus } from "../examples/expected-status.ts";
import { literal } from "../print.ts";
import { typeName } from "./names.ts";
import type { ScaffoldInput } from "./scaffold.ts";

/**
 * `test/<name>.test.ts`: calls every operation that the contract gives arguments for. The calls
 * are data, not typed code: an example need not have the exact type of a request (it may leave out
 * what the server fills in), and the test must compile for any contract.
 */
export function clientTest({ contract, described, defaults, isBody }: ScaffoldInput): string {
  const { name, document } = contract;
  const calls = described.sites.flatMap((site) => {
    const args = exampleCall(document, site);
    const status = expectedStatus(document, site.operation);
    const isAnswered = !["head", "trace"].includes(site.method);
    // An example of the contract's own may break its schema.
    const isGood = args !== undefined && (args.body === undefined || isBody(site.name, args.body));
    return isGood && status && isAnswered ? [{ method: site.name, args, status }] : [];
  });
  const create = `create${typeName(name)}`;
  const security = credentials(described.api);
  return `import { startMock } from "${defaults.scope}/mock";
import { afterAll, expect, test } from "vitest";
import { ${create} } from "../src/index.ts";

const mock = await startMock({ contracts: [new URL("../../../../specs/${name}/", import.meta.url)] });
afterAll(() => mock.close());

const client = ${create}({ baseUrl: mock.url${security} });

test("the client has a method for every operation", () => {
  const methods: string[] = Object.keys(client.orThrow);
  expect(methods.sort()).toEqual(${literal(described.sites.map((site) => site.name).sort())});
});
${calls.length === 0 ? "" : callsTest(calls)}`;
}

function callsTest(calls: readonly object[]): string {
  return `
/** One call per operation, made of the contract's own examples. */
const calls = ${literal(calls)} as const;

test.each(calls)("$method gets an answer that the contract declares", async ({ method, args, status }) => {
  const result: unknown = await Reflect.apply(client[method], client, [args]);
  expect(result).toMatchObject({ status, kind: expect.stringMatching(/^(success|failure)$/) });
});
`;
}

/** Something for every scheme: a mock looks whether credentials came, not whose they are. */
function credentials({ operations }: ApiDescription): string {
  const alternatives = Object.values(operations).flatMap(({ security = [] }) => security);
  const values = Object.entries<SecurityScheme>(Object.assign({}, ...alternatives)).map(
    ([name, scheme]) => {
      const isBasic = scheme.scheme?.toLowerCase() === "basic";
      return [name, isBasic ? "user:password" : "test-credential"];
    },
  );
  return values.length === 0 ? "" : `, security: ${literal(Object.fromEntries(values))}`;
}
