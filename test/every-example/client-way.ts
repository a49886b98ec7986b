/**
 * The client, made from the generated description, calls the mock and gives the right result; and the compiler finds
 * in that result's type a place for the example.
 */
import { startMock } from "@handshake/mock";
import { callFor, checkResult } from "./client-call.ts";
import type { Example } from "./examples.ts";
import { preferred } from "./mock-way.ts";
import { renewedPlaces, withoutRenewed } from "./renewed.ts";
import { typeGaps } from "./typed.ts";
import { difference, type Gap, oneByOne, type Way } from "./way.ts";

export const clientWay: Way = async (subject, examples) => {
  const types = await typeGaps(subject, examples);
  await using mock = await startMock({ contracts: [subject.contract] });
  const look = async (example: Example): Promise<Gap> => {
    const { id = "" } = subject.api.operations[example.method] ?? {};
    const asked =
      example.kind === "answer"
        ? example
        : examples.find((one) => one.kind === "answer" && one.method === example.method);
    const headers = preferred(asked);
    const result = await callFor(subject, example, { baseUrl: mock.url, headers });
    const { request, violations } = await mock.journal.next(id);
    if (violations.input.length > 0) return `the mock says ${JSON.stringify(violations.input)}`;
    const places = renewedPlaces(subject.scenarios, id);
    const gap =
      asked && checkResult(subject, asked, result, (body) => withoutRenewed(body, places));
    if (example.kind !== "request") return gap;
    return gap ?? difference("what was sent", JSON.parse(request.body ?? "null"), example.value);
  };
  const called = await oneByOne(examples, look);
  return new Map(examples.map((example) => [example, called.get(example) ?? types.get(example)]));
};
