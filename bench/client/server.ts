/** What every client talks to over loopback, in a process of its own: reads the request, and says what it was given. */
import { createServer } from "node:http";

const [answer = ""] = process.argv.slice(2);
const head = { "content-type": "application/json", "content-length": Buffer.byteLength(answer) };

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume();
  request.once("end", () => response.writeHead(200, head).end(answer));
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.once("disconnect", () => process.exit());
