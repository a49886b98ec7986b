import { describe, expect, onTestFinished, test, vi } from "vitest";
import { encryptionOf, signatureOf } from "../src/index.ts";

const vector = {
  accessToken: "xxxxaaaxxxx",
  appSecret: "xxxappSecretxxx",
  timestamp: 1572574909697,
  body: '{\n  "count": 20,\n  "page": 1,\n  "desc": "描述"\n}',
};
const digest = "59828328f6c1f9771015dc74e4929ae30f518a35a3d2353972c2ea46556fc981";
const at = (query: string) => new URL(`https://gateway.example/any/path${query}`);

describe("a signature", () => {
  test("cannot be made in a page that is not secure, and says so", async () => {
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal("crypto", {});
    await expect(signatureOf({ ...vector, url: at("") })).rejects.toThrow("secure pages only");
  });

  test("is the vendor's, for the vendor's own example", async () => {
    expect(await signatureOf({ ...vector, url: at("?k3=v3&k1=v1&k2=v2") })).toBe(digest);
  });

  test("does not depend on the order of parameters, nor on the path", async () => {
    const url = new URL("http://other/?k1=v1&k2=v2&k3=v3");
    expect(await signatureOf({ ...vector, url })).toBe(digest);
  });

  test("has decoded values", async () => {
    const encoded = await signatureOf({ ...vector, url: at("?k=a%20b%2Bc%E6%8F%8F") });
    const plain = await signatureOf({ ...vector, body: `ka b+c描${vector.body}`, url: at("") });
    expect(encoded).toBe(plain);
  });

  test("sorts names in ASCII order, capitals first", async () => {
    const sorted = await signatureOf({ ...vector, body: "B2_3a1", url: at("") });
    expect(await signatureOf({ ...vector, body: "", url: at("?a=1&B=2&_=3") })).toBe(sorted);
  });

  test("changes with each of its parts", async () => {
    const parts = { ...vector, url: at("?k1=v1") };
    const others = [
      { ...parts, accessToken: "x" },
      { ...parts, url: at("?k1=v2") },
      { ...parts, body: "{}" },
      { ...parts, timestamp: 1 },
      { ...parts, appSecret: "x" },
    ];
    const digests = await Promise.all([parts, ...others].map(signatureOf));
    expect(new Set(digests).size).toBe(6);
  });
});

test("an encryption is the SHA-256 of appKey, timestamp and appSecret", async () => {
  const credentials = {
    appKey: "00000000-0000-4000-8000-000000000001",
    appSecret: "00000000-0000-4000-8000-000000000002",
  };
  expect(await encryptionOf(credentials, 1572574909697)).toBe(
    "f314aa9b3e8b53286acfa9fda3daa953c290a1077dfe23fb78891f18d2c08c1c",
  );
});
