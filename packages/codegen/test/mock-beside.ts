import { type Mock, startMock } from "@handshake/mock";
import { afterAll } from "vitest";

/** Serves the contract in the folder of a test file, until its tests are done. */
export async function mockBeside(testFile: string): Promise<Mock> {
  const mock = await startMock({ contracts: [new URL(".", testFile)] });
  afterAll(() => mock.close());
  return mock;
}

interface Sent {
  readonly target: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: string | undefined;
}

/** The request to an operation as it came over the wire, which the mock had nothing against. */
export async function sent(mock: Mock, operation: string): Promise<Sent> {
  const { request, violations } = await mock.journal.next(operation);
  if (violations.input.length > 0) throw new Error(JSON.stringify(violations.input));
  return request;
}
