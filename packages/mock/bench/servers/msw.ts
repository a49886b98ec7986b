import { readFile } from "node:fs/promises";
import { createServer } from "@mswjs/http-middleware";
import { http, HttpResponse } from "msw";

const [answer = "", port, path = "/"] = process.argv.slice(2);
const body = JSON.parse(await readFile(answer, "utf8"));

// It knows no contract: nothing is validated.
const login = http.post(path, async ({ request }) => {
  await request.json();
  return HttpResponse.json(body);
});
// @ts-expect-error Its types know nothing of `exactOptionalPropertyTypes`.
createServer(login).listen(Number(port), "127.0.0.1");
