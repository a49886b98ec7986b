/** Every named example of every contract, in each of the ways in which somebody meets it. */
import { expect, test } from "vitest";
import { clientWay } from "./every-example/client-way.ts";
import { examplesOf } from "./every-example/examples.ts";
import { mockWay } from "./every-example/mock-way.ts";
import { mswWay } from "./every-example/msw-way.ts";
import { referenceWay } from "./every-example/reference-way.ts";
import { schemaWay } from "./every-example/schema-way.ts";
import { loadSubjects, type Subject } from "./every-example/subject.ts";
import { gaps, type Outcome, table } from "./every-example/table.ts";
import type { Way } from "./every-example/way.ts";

const ways: Readonly<Record<string, Way>> = {
  schema: schemaWay,
  mock: mockWay,
  client: clientWay,
  msw: mswWay,
  reference: referenceWay,
};

async function look(subject: Subject): Promise<Outcome> {
  const examples = examplesOf(subject);
  const found = new Map<string, Awaited<ReturnType<Way>>>();
  // In turn: MSW takes the requests of the whole process.
  for (const [name, way] of Object.entries(ways)) found.set(name, await way(subject, examples));
  return { api: subject.name, examples, ways: found };
}

test("every example holds in every way", { timeout: 240_000 }, async () => {
  const outcomes: Outcome[] = [];
  for (const subject of await loadSubjects()) outcomes.push(await look(subject));
  console.log(table(outcomes));
  expect(outcomes).not.toEqual([]);
  expect(gaps(outcomes)).toEqual([]);
});

test("an example that its page does not show, and one that breaks its schema, are gaps", async () => {
  const [subject] = await loadSubjects();
  const first = examplesOf(subject!).find(({ kind }) => kind === "answer");
  const strange = { ...first!, name: "nobodyWroteThis", value: { code: [] } };
  for (const way of [schemaWay, mockWay, referenceWay]) {
    const found = await way(subject!, [strange]);
    expect(found.get(strange)).toEqual(expect.any(String));
    const outcome = { api: "any", examples: [strange], ways: new Map([["way", found]]) };
    expect(gaps([outcome])).toHaveLength(1);
    expect(table([outcome])).toContain("✗");
  }
});
