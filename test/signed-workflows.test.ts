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

  const entries = service.journal.entries();
  const proofs = entries.filter(({ operation }) => operation === "getGatewayToken");
  const signed = entries.filter((entry) => !proofs.includes(entry));
  expect(proofs.length).toBeGreaterThan(0);
  expect(signed.length).toBeGreaterThan(8);
  for (const { request } of proofs) {
    const { appKey, encryption, timestamp } = JSON.parse(request.body ?? "");
    expect([appKey, encryption]).toEqual([
      credentials.appKey,
      await encryptionOf(credentials, timestamp),
    ]);
  }
  for (const { request, operation } of signed) {
    const { body = "", headers, target } = request;
    const sent = new Headers(headers as Record<string, string>);
    const signature = await signatureOf({
      accessToken: sent.get("apim-accesstoken") ?? "",
      url: new URL(target, service.url),
      body,
      timestamp: Number(sent.get("apim-timestamp")),
      appSecret: credentials.appSecret,
    });
    expect([operation, sent.get("apim-signature")]).toEqual([operation, signature]);
  }
});
