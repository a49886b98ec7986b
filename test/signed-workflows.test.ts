import { fileURLToPath } from "node:url";
import { startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { encryptionOf, signatureOf } from "../packages/clients/enos/src/index.ts";
import { runWorkflows } from "./run-workflows.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const credentials = { appKey: "an-app-of-ours", appSecret: "its-secret-of-ours" };

test("what a gateway wants signed is signed on the way to a real service, and no secret is printed", async () => {
  await using service = await startMock({ contracts: [new URL("../specs/enos", import.meta.url)] });
  const env = { ENOS_APP_KEY: credentials.appKey, ENOS_APP_SECRET: credentials.appSecret };
  const { code, output } = await runWorkflows(root, ["enos", "--target", service.url], env);
  expect(output).not.toContain("✗");
  expect(code).toBe(0);
  for (const secret of Object.values(credentials)) expect(output).not.toContain(secret);

  let signed = 0;
  for (const { request, operation } of service.journal.entries()) {
    const { body = "", headers, target } = request;
    if (operation === "getGatewayToken") {
      const { appKey, encryption, timestamp } = JSON.parse(body);
      expect(appKey).toBe(credentials.appKey);
      expect(encryption).toBe(await encryptionOf(credentials, timestamp));
      continue;
    }
    const sent = new Headers(headers as Record<string, string>);
    const signature = await signatureOf({
      accessToken: sent.get("apim-accesstoken") ?? "",
      url: new URL(target, service.url),
      body,
      timestamp: Number(sent.get("apim-timestamp")),
      appSecret: credentials.appSecret,
    });
    expect([operation, sent.get("apim-signature")]).toEqual([operation, signature]);
    signed += 1;
  }
  expect(signed).toBeGreaterThan(8);
});
