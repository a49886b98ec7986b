import { readFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { OpenAPIBackend } from "openapi-backend";

const [contract = "", port] = process.argv.slice(2);
const definition = JSON.parse(await readFile(contract, "utf8"));
const api = new OpenAPIBackend({ definition, quick: true });
// Its own way to mock: the operation is found, the request validated, the example looked up.
api.register({
  validationFail: ({ validation }) => ({ status: 400, mock: validation.errors }),
  unauthorizedHandler: () => ({ status: 401, mock: {} }),
  notFound: () => ({ status: 404, mock: {} }),
  notImplemented: ({ operation }) => api.mockResponseForOperation(operation.operationId ?? ""),
});
for (const name of Object.keys(definition.components?.securitySchemes ?? {})) {
  api.registerSecurityHandler(name, () => true);
}
await api.init();

createServer(async (request, response) => {
  const { method = "GET", url: path = "/" } = request;
  const call = { method, path, headers: plain(request.headers), body: await text(request) };
  const { status, mock } = await api.handleRequest(call);
  const answer = JSON.stringify(mock);
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(answer),
  });
  response.end(answer);
}).listen(Number(port), "127.0.0.1");

function plain(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? ""]));
}
