import { mkdtempDisposable, readdir, readFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coverageTable } from "../src/proxy/coverage-table.ts";
import { pretty } from "../src/proxy/show.ts";
import { proxied, serve, type Upstream } from "./proxied.ts";

/** What is issued: letters and digits, as a token, a key, a captcha or a telephone number has them. */
const issued = fc.oneof(
  fc.stringMatching(/^[a-z][0-9][a-z][0-9A-Za-z]{6,60}$/),
  fc.stringMatching(/^[a-f0-9]{31}[a-f]7$/),
  fc.stringMatching(/^[1-9]\d{9,15}$/),
  fc
    .base64String({ minLength: 24, maxLength: 48 })
    .map((text) => `0a${text.replaceAll(/[+/=]/g, "Q7")}`),
);

/** What a person thinks of: no look at it tells that it is a secret, its place does. */
const chosen = fc.constantFrom(
  "correct horse",
  "opensesame!",
  "Päßwörter",
  "tr0ub4dor",
  "zweiundvierzig",
);

type Places = Readonly<Partial<Record<string, string>>>;

/** Places in which a secret is no fault, so that the exchange is recorded. */
const quietPlaces = {
  header: issued,
  headerName: issued.map((text) => `x${text}`),
  authorization: fc.oneof(
    issued,
    issued.map((text) => `Bearer ${text}`),
  ),
  cookie: issued,
  password: fc.oneof(issued, chosen),
  account: issued,
  inText: issued,
  answerToken: fc.oneof(issued, chosen),
  answerMessage: issued,
  answerCookie: issued,
  answerEcho: fc.constant("yes"),
  reason: issued,
  location: issued,
};
const loudPlaces = {
  ...quietPlaces,
  queryName: issued,
  queryValue: issued,
  declaredQuery: issued,
  path: issued,
  typeParameter: issued,
  property: issued,
  propertyName: issued,
  malformed: issued,
  answerProperty: issued,
  answerPropertyName: issued,
  answerHeader: issued,
};

/** A few of the places, each with a secret of its own: in all of them at once, one hides what another does. */
const places: fc.Arbitrary<Places> = fc
  .constantFrom<Readonly<Record<string, fc.Arbitrary<string>>>>(quietPlaces, loudPlaces)
  .chain((all) =>
    fc
      .subarray(Object.entries(all), { maxLength: 5 })
      .chain((few) => fc.record(Object.fromEntries(few))),
  );

const PATHS = ["/login", "/notes", "/items/1"];

function bodyOf(path: string, secrets: Places): string {
  const { password = "p", account = "anna", property, propertyName, inText, malformed } = secrets;
  if (malformed !== undefined) return `{"account": "${malformed}`;
  const more = {
    ...(property !== undefined && { more: [{ deep: property }] }),
    ...(propertyName !== undefined && { [propertyName]: { [propertyName]: 1 } }),
  };
  if (path === "/notes") return JSON.stringify({ note: `call ${inText ?? "me"} back`, more });
  return JSON.stringify({ account, password, ...more });
}

function answerOf(path: string, secrets: Places, sent: string): string {
  const { answerToken = "12345678", answerMessage = "welcome", answerProperty } = secrets;
  const { answerPropertyName, answerEcho, password } = secrets;
  const more = {
    ...(answerProperty !== undefined && { nick: answerProperty }),
    ...(answerPropertyName !== undefined && { [answerPropertyName]: [1] }),
  };
  if (path === "/notes") return answerEcho === undefined ? '{"note":"ok"}' : sent;
  if (path !== "/login") return JSON.stringify({ title: answerMessage, tags: more });
  const echo = answerEcho === undefined ? "" : ` ${password ?? ""} ${secrets.authorization ?? ""}`;
  const data = { token: answerToken, user: { name: "Anna", ...more } };
  return JSON.stringify({ code: 0, message: `${answerMessage}${echo}`, data });
}

/** All that a proxy says and writes about an exchange in which these secrets are. */
async function outputOf(path: string, secrets: Places): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "proxy-"));
  const record = join(folder.path, "recorded");
  const report = join(folder.path, "report.json");
  await using service = await serveSecrets(path, secrets);
  const log: string[] = [];
  const proxy = await proxied(service.url, {
    report,
    record,
    log: (event) => log.push(pretty(event, false), JSON.stringify(event)),
  });
  // Twice: a secret of the first exchange may stand in the second.
  await send(proxy.url, path, secrets);
  const isRead = path === "/login" && secrets.malformed === undefined;
  await send(proxy.url, "/notes", { inText: (isRead ? secrets.password : undefined) ?? "me" });
  await proxy.settled();
  await proxy.close();
  const files = (await readdir(record)).map((file) => join(record, file));
  const written = await Promise.all([report, ...files].map((file) => readFile(file, "utf8")));
  return [...log, coverageTable(proxy.coverage()), ...files, ...written].join("\n");
}

async function serveSecrets(path: string, secrets: Places): Promise<Upstream> {
  return serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      response.writeHead(200, secrets.reason ?? "OK", {
        "Content-Type": "application/json",
        "X-Trace": secrets.answerHeader ?? "1",
        "Set-Cookie": `session=${secrets.answerCookie ?? "none"}; Path=/`,
        ...(secrets.location !== undefined && { Location: `/?token=${secrets.location}` }),
      });
      response.end(answerOf(path, secrets, Buffer.concat(chunks).toString()));
    });
  });
}

async function send(url: string, path: string, secrets: Places): Promise<void> {
  const { queryName, queryValue, declaredQuery = "small", path: inPath, header } = secrets;
  const { headerName, authorization = "x", cookie, typeParameter } = secrets;
  const isOdd = queryName !== undefined || queryValue !== undefined;
  const odd = isOdd ? `&${queryName ?? "a"}=${queryValue ?? "b"}` : "";
  const isGet = path === "/items/1";
  const query = isGet ? `?size=${declaredQuery}${odd}` : odd.replace("&", "?");
  const type = typeParameter === undefined ? "" : `; a=${typeParameter}`;
  const outgoing = httpRequest(
    `${url}/shop/v1${path}${inPath === undefined ? "" : `/${inPath}`}${query}`,
    {
      method: isGet ? "GET" : "POST",
      headers: {
        "Content-Type": `application/json${type}`,
        Authorization: authorization,
        ...(header !== undefined && { "X-Own": header }),
        ...(headerName !== undefined && { [headerName]: headerName }),
        ...(cookie !== undefined && { Cookie: `a=1; session=${cookie}` }),
      },
    },
  );
  outgoing.end(isGet ? undefined : bodyOf(path, secrets));
  const [response] = await once(outgoing, "response");
  await response.toArray();
}

test(
  "no secret is ever in the log, the findings, the coverage, the report or a recording",
  { timeout: 120_000 },
  async () => {
    const seen = { findings: 0, recordings: 0 };
    const never = fc.asyncProperty(fc.constantFrom(...PATHS), places, async (path, secrets) => {
      const output = await outputOf(path, secrets);
      seen.findings += output.includes('"kind":"finding"') ? 1 : 0;
      seen.recordings += output.includes('"kind":"recorded"') ? 1 : 0;
      const hidden = Object.entries(secrets).filter(([place]) => place !== "answerEcho");
      const shown = hidden.filter(([, secret = ""]) => output.includes(secret));
      expect(shown).toEqual([]);
    });
    await fc.assert(never, { numRuns: 300 });
    // It has been about something.
    expect(seen.findings).toBeGreaterThan(50);
    expect(seen.recordings).toBeGreaterThan(50);
  },
);
