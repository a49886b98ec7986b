import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const [answer = "", port] = process.argv.slice(2);
const body = await readFile(answer);

/** What no server in Node is faster than: it reads the body, looks at nothing and always says the same. */
createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": body.byteLength,
    });
    response.end(body);
  });
}).listen(Number(port), "127.0.0.1");
