import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContractError, startMock } from "../src/index.ts";
import { copyOf } from "./fixture.ts";

/** Each row: a mock.yaml, the place of its fault, and what is said about it. */
const FAULTS: readonly [what: string, yaml: string, place: string, message: RegExp][] = [
  ["broken YAML", "rules: [\n", "1:9", /YAML is broken/],
  ["a key twice", "rules: []\nrules: []\n", "2:1", /This key stands in its mapping twice/],
  ["a key that is none", "rulez: []", "1:1", /Unknown key "rulez"[^]*Did you mean "rules"/],
  ["a key of a rule that is none", rule("whne: {}"), "2:5", /Unknown key "whne"[^]*"when"/],
  ["a rule without answer", "rules:\n  - operation: login", "2:5", /"answer" is missing/],
  [
    "a rule that is text",
    "rules: [login]",
    "1:9",
    /This is text, where a mapping[^]*operation: login/,
  ],
  ["an unknown operation", rule("", "logni"), "3:16", /no operation "logni"[^]*mean "login"/],
  ["an unknown example", rule("", "login", "succes"), "4:13", /example "succes"[^]*mean "success"/],
  ["an unknown status", rule("", "login", "{ status: 418 }"), "4:23", /no status 418[^]*200, 400/],
  [
    "an example of another status",
    rule("", "login", "{ status: 400, example: success }"),
    "4:37",
    /status 400 has no example "success"[^]*notUnderstood/,
  ],
  [
    "an example that stands under a default",
    rule("", "getBook", "other"),
    "4:13",
    /stands under default: which status/,
  ],
  [
    "an unknown header",
    rule("when: { header: { X-Tarce: a } }"),
    "2:23",
    /header parameter "X-Tarce"/,
  ],
  ["an unknown query parameter", rule("when: { query: { a: 1 } }"), "2:22", /query parameter "a"/],
  [
    "an unknown property",
    rule("when: { body: { acount: a } }"),
    "2:21",
    /"acount"[^]*mean "account"/,
  ],
  [
    "an account that YAML reads as a number",
    rule("when: { body: { account: 42 } }"),
    "2:30",
    /has string here, this is an integer[^]*in quotes/,
  ],
  [
    "a body where there is none",
    rule("when: { body: { a: 1 } }", "getBook", "first"),
    "2:19",
    /takes no body/,
  ],
  [
    "a rule behind one that matches all",
    `${rule("")}\n  - { operation: login, answer: wrongPassword }`,
    "5:5",
    /Rule 2 never counts: rule 1 matches/,
  ],
  [
    "a rule behind one that asks for less",
    `${rule('when: { body: { account: "1" } }')}\n  - { operation: login, when: { body: { account: "1", password: p } }, answer: success }`,
    "5:5",
    /Rule 2 never counts/,
  ],
  [
    "optional security where none is asked for",
    "operations:\n  login: { security: optional }",
    "2:22",
    /asks for no credentials/,
  ],
  [
    "an unknown kind of security",
    "operations:\n  getBook: { security: off }",
    "2:24",
    /Known: optional/,
  ],
  ["an operation of no contract", "operations:\n  nope: {}", "2:3", /no operation "nope"/],
];

function rule(first: string, operation = "login", answer = "success"): string {
  return `rules:\n  - ${first || "# nothing"}\n    operation: ${operation}\n    answer: ${answer}`;
}

describe("every fault in mock.yaml is told with its place", () => {
  test.each(FAULTS)("%s", async (_, yaml, place, message) => {
    await using folder = await copyOf("library");
    const file = join(folder.path, "mock.yaml");
    await writeFile(file, yaml);
    const error: unknown = await startMock({ contracts: [folder.path] }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ContractError);
    expect(String(error)).toMatch(message);
    const [problem] = (error as ContractError).problems;
    expect(problem?.file).toBe(file);
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
  });

  test("several faults are told at once", async () => {
    await using folder = await copyOf("library");
    const yaml = `${rule("", "logni")}\n  - { operation: login, answer: nope }`;
    await writeFile(join(folder.path, "mock.yaml"), yaml);
    const error: unknown = await startMock({ contracts: [folder.path] }).catch((e: unknown) => e);
    expect((error as ContractError).problems).toHaveLength(2);
  });

  test("an empty mock.yaml is one without rules", async () => {
    await using folder = await copyOf("library");
    await writeFile(join(folder.path, "mock.yaml"), "# nothing yet\n");
    await using mock = await startMock({ contracts: [folder.path] });
    expect(mock.apis).toHaveLength(1);
  });
});
