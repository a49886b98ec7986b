import { sendRaw } from "../raw-socket.ts";
import { type Case, client, CLOSE, JSON_TYPE, statuses } from "./case.ts";
import { many, opened } from "./clients.ts";

const PIN = "PUT /__mock/api/apis/library/operations/login/pin";

/** A request to the console; `HOST` stands for the mock's own address, which it insists on. */
function ask(
  what: string,
  line: string,
  expected: string | RegExp,
  content = "",
  headers = "Host: HOST\r\n",
): Case {
  return client(what, expected, async (port) => {
    const length =
      content === "" ? "" : `${JSON_TYPE}Content-Length: ${Buffer.byteLength(content)}\r\n`;
    const head = `${line} HTTP/1.1\r\n${headers}${length}${CLOSE}\r\n`;
    return statuses(await sendRaw(port, head.replace("HOST", `127.0.0.1:${port}`) + content));
  });
}

/** Listens to what happens, and goes without a word. */
async function listener(port: number): Promise<string> {
  const socket = await opened(port);
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  socket.once("data", resolve);
  socket.write(`GET /__mock/api/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  const seen = statuses(String(await promise));
  socket.resetAndDestroy();
  return seen;
}

/** The same below `/__mock`. */
export const CONSOLE: readonly Case[] = [
  ask("console: health", "GET /__mock/health", "200"),
  ask("console: a path that is none", "GET /__mock/api/%zz%e0%a4%a", "404"),
  ask("console: dots out of its files", "GET /__mock/assets/..%2f..%2fpackage.json", "404"),
  ask("console: a null byte in a file's name", "GET /__mock/assets/a%00.js", "404"),
  ask("console: a path of 15,000 bytes", `GET /__mock/api/${"a".repeat(15_000)}`, "404"),
  ask("console: a method that is not meant", "DELETE /__mock/api/journal/x", /^40[45]$/),
  ask("console: another Host", "GET /__mock/api/apis", "403", "", "Host: evil.example\r\n"),
  ask(
    "console: a page of another origin",
    "GET /__mock/api/apis",
    "403",
    "",
    "Host: HOST\r\nOrigin: http://evil.example\r\n",
  ),
  ask("console: malformed JSON", PIN, "400", '{"example":'),
  ask("console: 10,000 levels", PIN, /^4\d\d$/, `${"[".repeat(10_000)}${"]".repeat(10_000)}`),
  ask("console: __proto__ keys", PIN, /^4\d\d$/, '{"__proto__":{"polluted":true}}'),
  ask("console: bytes that are no UTF-8", PIN, /^4\d\d$/, "\u{fffd}\0"),
  ask("console: a megabyte", PIN, "413", " ".repeat(1_100_000)),
  ask("console: an entry that is none", "GET /__mock/api/journal/99999999999999999999", "404"),
  client("console: 50 listeners that go", /^200( or 503)?$/, (port) =>
    many(50, () => listener(port)),
  ),
];
