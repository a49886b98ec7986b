import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContractError, startMock } from "../src/index.ts";
import { TOKENS } from "./club.ts";
import { copyOf } from "./fixture.ts";

type Row = readonly [what: string, yaml: string, place: string, message: RegExp];

const look = (when: string, rest = "answer: open"): string =>
  `rules:\n  - operation: look\n    when: ${when}\n    ${rest}`;
const login = (body: string): string =>
  `rules:\n  - operation: login\n    when: { body: ${body} }\n    answer: day`;
const LAUGHS = [..."abcdefgh"].map((name, at, names) => {
  const before = at === 0 ? "x" : `*${names[at - 1]}`;
  return `  - &${name} [${Array.from({ length: 10 }, () => before).join(", ")}]`;
});
const STATE = "states:\n  door: { values: [closed, open] }\n";
const open = "  - { operation: push, answer: open, then: { door: open } }";
const token = (lines: string): string =>
  `tokens:\n  token:\n    ${lines.replaceAll("\n", "\n    ")}`;
const ISSUED = "issued: { login: $response.body#/token }";
const scenario = (lines: string): string => `scenarios:\n  one:\n    ${lines}`;

const REQUESTS: readonly Row[] = [
  ["a pattern that is none", login('{ account: { $pattern: "(" } }'), "3:42", /cannot be read/],
  [
    "a schema that is none",
    login("{ account: { $jsonSchema: { type: txt } } }"),
    "3:45",
    /cannot be read/,
  ],
  [
    "a pattern beside a value",
    login('{ account: { $pattern: "a", b: 1 } }'),
    "3:30",
    /stands alone[^]*Remove b/,
  ],
  [
    "a pattern where there is no text",
    login('{ tags: { $pattern: "a" } }'),
    "3:27",
    /has array here, this is a pattern/,
  ],
  [
    "a pattern that no value of an enum has",
    login('{ kind: { $pattern: "^x" } }'),
    "3:27",
    /can never match/,
  ],
  [
    "a schema that no value of an enum has",
    login("{ kind: { $jsonSchema: { minLength: 9 } } }"),
    "3:27",
    /can never match/,
  ],
  ["a pattern that is no text", login("{ account: { $pattern: 5 } }"), "3:42", /a pattern is text/],
  [
    "a keyword that no schema has",
    login("{ account: { $jsonSchema: { minLenght: 2 } } }"),
    "3:45",
    /unknown keyword: "minLenght"/,
  ],
  [
    "a schema that refers to the contract",
    login('{ account: { $jsonSchema: { $ref: "#/components/schemas/A" } } }'),
    "3:45",
    /resolve reference[^]*refers to nothing outside/,
  ],
  [
    "a schema of another type",
    login("{ account: { $jsonSchema: { type: number } } }"),
    "3:30",
    /has string here, this is a schema of number/,
  ],
  [
    "an item of another type",
    login("{ tags: [a, 5] }"),
    "3:31",
    /has string here, this is an integer[^]*quotes/,
  ],
  ["a value that is not in the enum", login("{ kind: noon }"), "3:27", /can never match/],
  [
    "a parameter that is not in the enum",
    "rules:\n  - operation: me\n    when: { query: { lang: fr } }\n    answer: guest",
    "3:28",
    /can never match/,
  ],
  ["a header of another type", look("{ header: { X-Hour: noon } }"), "3:31", /can never match/],
  [
    "an unknown path parameter",
    look("{ path: { romo: a } }"),
    "3:21",
    /no path parameter "romo"[^]*mean "room"/,
  ],
];

const SHAPES: readonly Row[] = [
  ["a list where a mapping belongs", "- operation: look", "1:1", /a list, where a mapping/],
  ["text where a list belongs", "rules: look", "1:8", /text, where a list belongs[^]*operation:/],
  ["a rule of nothing", "rules:\n  -", "2:4", /Nothing stands here, where a mapping/],
  ["a number as an operation", "rules: [{ operation: 5 }]", "1:22", /number[^]*An operationId/],
  [
    "a number as a value",
    "states: { a: { values: [b, 3] } }",
    "1:28",
    /a number[^]*Put it in quotes/,
  ],
  ["a state of one value", "states: { a: { values: [b] } }", "1:24", /too short[^]*at least 2/],
  ["a value twice", "states: { a: { values: [b, b] } }", "1:24", /twice in the list/],
  ["a rule without a name", `rules: [{ name: "", operation: look }]`, "1:17", /text is empty/],
  [
    "a verb in other letters",
    token(`${ISSUED}\npresented: { look: { then: logout } }`),
    "4:32",
    /mean "logOut"/,
  ],
  [
    "a status that is none",
    look("{ path: { room: a } }", "answer: { status: 999 }"),
    "4:23",
    /999 is too much[^]*599/,
  ],
  [
    "never times",
    look("{ after: { rule: a, times: 0 } }"),
    "3:38",
    /0 is too little[^]*at least 1/,
  ],
  ["a fault that is misspelled", "weather: { fault: truncated }", "1:19", /mean "truncate"/],
  [
    "a time without a unit",
    "weather: { fault: { status: 503, retryAfter: 30 } }",
    "1:46",
    /^[^]*30 is no duration/,
  ],
  [
    "a time beyond every calendar",
    "times: { login: { at: $response.body#/issuedAt, in: 9999999d } }",
    "1:53",
    /too long a time[^]*at most/,
  ],
  ["a time of nothing", look("{ after: { rule: a, within: } }"), "3:39", /null is no duration/],
  [
    "a matcher that is misspelled",
    login("{ account: { $patern: a } }"),
    "3:32",
    /mean "\$pattern"/,
  ],
  [
    "a matcher that is not ours",
    login("{ account: { $regex: a } }"),
    "3:32",
    /Known: \$pattern, \$jsonSchema/,
  ],
  ["an alias of nothing", "rules: *nope", "1:9", /alias/],
  ["a body that holds itself", login("&a { phone: *a }"), "3:31", /without an end/],
  ["aliases of aliases", `rules:\n${LAUGHS.join("\n")}`, "7:37", /without an end/],
  ["a tab", "rules:\n\t- operation: look", "2:1", /indented with a tab/],
  ["a second document", "rules: []\n---\nrules: []", "2:1", /one document/],
  ["the name of every object's parent", "__proto__: {}", "1:1", /Unknown key "__proto__"/],
  [
    "an operation that every object has",
    "rules: [{ operation: constructor, answer: a }]",
    "1:22",
    /no operation "constructor"/,
  ],
];

const SEQUENCES: readonly Row[] = [
  [
    "a name that two rules have",
    "rules:\n  - { name: a, operation: look, when: { path: { room: a } }, answer: open }\n  - { name: a, operation: look, answer: open }",
    "3:13",
    /Another rule has the name/,
  ],
  [
    "a rule that counts another that is not there",
    look(
      "{ after: { rule: frist } }",
      "answer: open\n  - { name: first, operation: look, answer: closed }",
    ),
    "3:28",
    /no rule of the name "frist"[^]*mean "first"/,
  ],
  [
    "a rule that waits for itself",
    "rules:\n  - { name: a, operation: look, when: { after: { rule: a } }, answer: open }",
    "2:56",
    /can never match: it waits for the rule "a"/,
  ],
  [
    "within no time",
    look(
      "{ after: { rule: a, within: 0s } }",
      "answer: open\n  - { name: a, operation: look, answer: closed }",
    ),
    "3:39",
    /nothing counts within no time/,
  ],
  [
    "a key below a text",
    "rules:\n  - { operation: login, when: { after: { rule: a, per: $request.body#/account/x } }, answer: day }\n  - { name: a, operation: login, answer: wrong }",
    "2:56",
    /no property "x"/,
  ],
  [
    "a time that is none",
    look("{ after: { rule: a, within: soon } }"),
    "3:39",
    /"soon" is no duration[^]*15m/,
  ],
  [
    "a key that the counted operation does not have",
    "rules:\n  - { operation: look, when: { after: { rule: a, per: $request.path.room } }, answer: open }\n  - { name: a, operation: login, answer: day }",
    "2:55",
    /"login" has no path parameter "room"/,
  ],
  [
    "a key that is no place",
    look(
      "{ after: { rule: a, per: account } }",
      "answer: open\n  - { name: a, operation: look, answer: closed }",
    ),
    "3:36",
    /no place in a request[^]*\$request\.body/,
  ],
  [
    "a property of the body that is not there",
    "rules:\n  - { operation: login, when: { after: { rule: a, per: $request.body#/acount } }, answer: day }\n  - { name: a, operation: login, answer: wrong }",
    "2:56",
    /no property "acount"[^]*mean "account"/,
  ],
  [
    "an unknown state",
    `${look("{ state: { dor: open } }")}\n  ${open.trim()}\n${STATE}`,
    "3:22",
    /no state "dor"[^]*mean "door"/,
  ],
  [
    "an unknown value of a state",
    `${look("{ state: { door: opn } }")}\n${open}\n${STATE}`,
    "3:28",
    /no value "opn"[^]*mean "open"/,
  ],
  [
    "an unknown value in a transition",
    `rules:\n  - { operation: push, answer: open, then: { door: ajar } }\n${STATE}`,
    "2:52",
    /no value "ajar"/,
  ],
  [
    "a value of a state that nobody reaches",
    STATE,
    "2:28",
    /Nobody reaches "open"[^]*then: \{ door: open \}/,
  ],
  [
    "a value that is reached only from itself",
    `rules:\n  - { operation: push, when: { state: { door: open } }, answer: open, then: { door: open } }\n${STATE}`,
    "4:28",
    /Nobody reaches "open"/,
  ],
  [
    "a rule after others that have every value of the state",
    `rules:\n${open}\n  - { operation: look, when: { state: { door: closed } }, answer: closed }\n  - { operation: look, when: { state: { door: [open] } }, answer: open }\n  - { operation: look, when: { path: { room: a } }, answer: open }\n${STATE}`,
    "5:5",
    /Rule 4 never counts: rule 2 and rule 3 together match every request that it matches/,
  ],
  [
    "a time of a value that is not there",
    `rules:\n${open}\nstates:\n  door: { values: [closed, open], lasts: { opn: 1m } }`,
    "4:44",
    /no value "opn"/,
  ],
  [
    "a value that follows itself",
    `rules:\n${open}\nstates:\n  door: { values: [closed, open], lasts: { closed: 1m } }`,
    "4:52",
    /cannot be followed by itself/,
  ],
  [
    "a state of something unknown",
    `rules:\n${open}\nstates:\n  door: { per: roomm, values: [closed, open] }`,
    "4:16",
    /neither a kind of token nor a place/,
  ],
  [
    "a state per a place that the operation does not have",
    `rules:\n${open}\nstates:\n  door: { per: $request.body#/x, values: [closed, open] }`,
    "4:16",
    /takes no body/,
  ],
  [
    "a state per a token that the operation does not take",
    `rules:\n${open}\nstates:\n  door: { per: token, values: [closed, open] }${TOKENS}`,
    "2:46",
    /neither takes nor gives a token/,
  ],
];

const OF_TOKENS: readonly Row[] = [
  [
    "a token of an unknown operation",
    token("issued: { logn: $response.body#/token }"),
    "3:15",
    /no operation "logn"/,
  ],
  [
    "a token at a place that no example has",
    token("issued: { login: $response.body#/tokn }"),
    "3:22",
    /has "tokn" there[^]*mean "token"/,
  ],
  [
    "a token in the request",
    token("issued: { login: $request.body#/account }"),
    "3:22",
    /no place in an answer's body/,
  ],
  [
    "a token that is no text",
    token("issued: { login: $response.body#/expiresIn }"),
    "3:22",
    /no text there/,
  ],
  [
    "a lifetime in words",
    token(`${ISSUED}\nlifetime: { seconds: $response.body#/token }`),
    "4:26",
    /no number of seconds/,
  ],
  [
    "a lifetime that is no time",
    token(`${ISSUED}\nlifetime: { until: $response.body#/token }`),
    "4:24",
    /no time there[^]*ISO 8601/,
  ],
  [
    "an answer for all beside one for a cause",
    token(`${ISSUED}\ncredential: key\notherwise: { example: missing, expired: expired }`),
    "5:16",
    /beside one for "expired"[^]*else/,
  ],
  ["a lifetime that is no duration", token(`${ISSUED}\nlifetime: 3 weeks`), "4:15", /no duration/],
  [
    "an unknown security scheme",
    token(`${ISSUED}\ncredential: kee\notherwise: down`),
    "4:17",
    /scheme "kee"[^]*mean "key"/,
  ],
  [
    "a credential without an answer for others",
    token(`${ISSUED}\ncredential: key`),
    "2:3",
    /Nothing says what answers/,
  ],
  [
    "an answer that an operation does not have",
    token(`${ISSUED}\ncredential: key\notherwise: missng`),
    "5:16",
    /"me" has no response example "missng"[^]*mean "missing"/,
  ],
  [
    "a cause without an answer",
    token(`${ISSUED}\ncredential: key\notherwise: { missing: missing }`),
    "5:16",
    /when the token is unknown[^]*else:/,
  ],
  [
    "a token that is presented nowhere",
    token(`${ISSUED}\npresented: { look: { then: once } }\notherwise: down`),
    "4:24",
    /nothing says where the token is/,
  ],
  [
    "an unknown query parameter",
    token(`${ISSUED}\npresented: { look: $request.query.tickt }\notherwise: noTicket`),
    "4:24",
    /parameter "tickt"[^]*mean "ticket"/,
  ],
  [
    "a verb with an unknown example",
    token(
      `${ISSUED}\npresented: { look: { at: $request.query.ticket, then: once, on: [opn] } }\notherwise: noTicket`,
    ),
    "4:70",
    /example "opn"[^]*mean "open"/,
  ],
  [
    "an unknown verb",
    token(`${ISSUED}\npresented: { look: { at: $request.query.ticket, then: twice } }`),
    "4:59",
    /Known: once, renew, revoke, logOut/,
  ],
  [
    "a time at a place that is none",
    "times: { login: $response.body#/issued }",
    "1:17",
    /has "issued" there[^]*issuedAt/,
  ],
  ["a time that is none", "times: { login: $response.body#/token }", "1:17", /no time there/],
];

const OF_WEATHER: readonly Row[] = [
  ["a latency that is none", "weather: { latency: 10 }", "1:21", /10 is no duration[^]*250ms/],
  ["a latency that is no duration", "weather: { latency: 10x }", "1:21", /"10x" is no duration/],
  [
    "a latency from much to little",
    "weather: { latency: { from: 2s, to: 1s } }",
    "1:21",
    /2s is more than 1s/,
  ],
  ["an unknown fault", "weather: { fault: rest }", "1:19", /Known: reset, stall/],
  [
    "a status that an operation does not declare",
    "operations:\n  look: { fault: { status: 500 } }",
    "2:28",
    /"look" declares no status 500[^]*200, 503/,
  ],
  [
    "a status that some operations do not declare",
    "weather: { fault: { status: 401 } }",
    "1:29",
    /4 operations declare no status 401: login, ticket, look, push/,
  ],
  [
    "a rule that answers twice",
    look("{ path: { room: a } }", "answer: open\n    weather: { fault: { status: 503 } }"),
    "4:13",
    /answers with 503 already/,
  ],
  ["a rule that does nothing", "rules:\n  - { operation: look }", "2:5", /"answer" is missing/],
  [
    "a scenario that changes nothing",
    "scenarios:\n  one: { summary: Nothing }",
    "2:3",
    /changes nothing/,
  ],
  [
    "an unknown token in a scenario",
    scenario("tokens: { tken: expired }"),
    "3:15",
    /no kind of token "tken"/,
  ],
  [
    "a rule in a scenario that never counts",
    scenario("rules: [{ operation: look, answer: open }, { operation: look, answer: closed }]"),
    "3:48",
    /One, rule 2 never counts/,
  ],
  ["an unknown key of a scenario", scenario("states: {}"), "3:5", /Unknown key "states"/],
];

/** What is wrong, in the order in which it is told. */
async function placesOf(yaml: string): Promise<string[]> {
  await using folder = await copyOf("club");
  await writeFile(join(folder.path, "mock.yaml"), yaml);
  const error: unknown = await startMock({ contracts: [folder.path] }).catch((e: unknown) => e);
  if (!(error instanceof ContractError)) throw new Error("It was taken for good.");
  return error.problems.map(({ line, column }) => `${line}:${column}`);
}

test.each([
  ["a mistyped key is not missing as well", "rules: [{ opertion: look, answer: open }]", ["1:11"]],
  [
    "a state of something unknown, in every rule",
    `rules:\n${open}\n${open}\nstates:\n  door: { per: roomm, values: [closed, open] }`,
    ["3:5", "5:16"],
  ],
  [
    "a value that nobody reaches, and who waits for it",
    `${look("{ state: { door: open } }")}\n${STATE}`,
    ["6:28"],
  ],
  [
    "an unknown scheme, and who presents it",
    token(`${ISSUED}\ncredential: kee\npresented: { me: { then: logOut } }\notherwise: down`),
    ["4:17"],
  ],
])("one slip is told once: %s", async (_, yaml, places) => {
  expect(await placesOf(yaml)).toEqual(places);
});

test("of thousands of slips the first are told, and how many there are", async () => {
  const rules = Array.from(
    { length: 2_000 },
    (_, at) => `  - { operation: login, when: { body: { account: a${at} } }, answer: dya }`,
  );
  const places = await placesOf(`rules:\n${rules.join("\n")}`);
  expect(places).toHaveLength(21);
});

async function problemOf(yaml: string): Promise<readonly [place: string, text: string]> {
  await using folder = await copyOf("club");
  await writeFile(join(folder.path, "mock.yaml"), yaml);
  const error: unknown = await startMock({ contracts: [folder.path] }).catch((e: unknown) => e);
  if (!(error instanceof ContractError)) throw new Error("It was taken for good.");
  const [problem] = error.problems;
  return [`${problem?.line}:${problem?.column}`, String(error)];
}

describe.each([
  ["shape", SHAPES],
  ["requests", REQUESTS],
  ["sequence and state", SEQUENCES],
  ["tokens and times", OF_TOKENS],
  ["weather and scenarios", OF_WEATHER],
])("what can never be is told at its place: %s", (_, rows) => {
  test.each(rows)("%s", async (__, yaml, place, message) => {
    const [found, text] = await problemOf(yaml);
    expect(text).toMatch(message);
    expect(found).toBe(place);
  });
});

test("a rule whose properties contradict each other only together", async () => {
  await using folder = await copyOf("club");
  const contract = join(folder.path, "openapi.yaml");
  const text = await readFile(contract, "utf8");
  const either =
    "allOf: [{ oneOf: [{ properties: { kind: { const: day } } }, { properties: { account: { const: ann } } }] }]";
  await writeFile(
    contract,
    text.replace(
      "required: [account, password]",
      `required: [account, password]\n              ${either}`,
    ),
  );
  await writeFile(join(folder.path, "mock.yaml"), login("{ kind: night, account: bob }"));
  const error: unknown = await startMock({ contracts: [folder.path] }).catch((e: unknown) => e);
  expect(String(error)).toMatch(/mock.yaml:3:19.*No valid request has all of this at once/);
});

test("a fresh token that would break the contract's schema is told", async () => {
  await using folder = await copyOf("club");
  const contract = join(folder.path, "openapi.yaml");
  const text = await readFile(contract, "utf8");
  const fixed = 'enum: ["AT 3b911d723003f70a1265124148fdfe486c108b64bf8d0de3"]';
  await writeFile(contract, text.replace('pattern: "^AT [0-9a-f]{48}$"', fixed));
  await writeFile(join(folder.path, "mock.yaml"), token(ISSUED));
  const error: unknown = await startMock({ contracts: [folder.path] }).catch((e: unknown) => e);
  expect(String(error)).toMatch(/mock.yaml:3:22.*example "success" breaks the contract's schema/);
});

test("a broken save keeps the last good scenarios, and what they remember", async () => {
  await using folder = await copyOf("club");
  const file = join(folder.path, "mock.yaml");
  await writeFile(file, TOKENS);
  const heard: string[] = [];
  let changed = Promise.withResolvers<void>();
  const log = (line: string): void => {
    heard.push(line);
    if (line.includes("served") || line.includes("reloaded")) changed.resolve();
  };
  await using mock = await startMock({ contracts: [folder.path], watch: true, log });
  const post = { method: "POST", headers: { "content-type": "application/json" } };
  const body = JSON.stringify({ account: "ann", password: "right" });
  const answer = await (await fetch(`${mock.url}/club/login`, { ...post, body })).json();
  const me = async (): Promise<number> =>
    (await fetch(`${mock.url}/club/me`, { headers: { "x-token": answer.token } })).status;

  await writeFile(file, `${TOKENS}\nrules: [{ operation: nope, answer: a }]\n`);
  await changed.promise;
  expect(heard.join("\n")).toMatch(/the last good contract still is[^]*no operation "nope"/);
  expect(await me()).toBe(200);
  changed = Promise.withResolvers();
  await writeFile(file, `${TOKENS}\nrules: [{ operation: me, answer: guest }]\n`);
  await changed.promise;
  expect(await me()).toBe(200);
  expect((await fetch(`${mock.url}/club/me`, { headers: { "x-token": "AT 0" } })).status).toBe(401);
});
