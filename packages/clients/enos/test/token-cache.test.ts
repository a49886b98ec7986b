import { describe, expect, test } from "vitest";
import { createTokenCache } from "../src/gateway/token-cache.ts";

/** Gives `get-1`, `get-2`, … and `refresh-…`, each for 100 seconds. */
function createSource() {
  const asked: string[] = [];
  const give = async (kind: string) => {
    asked.push(kind);
    return { accessToken: `${kind}-${asked.length}`, expire: 100 };
  };
  return { asked, get: () => give("get"), refresh: () => give("refresh") };
}

describe("the token cache", () => {
  test("gives the newer token for one that was refused late, and does not ask for another", async () => {
    const source = createSource();
    const cache = createTokenCache(source, () => 0);
    const old = await cache.current();
    const replaced = await cache.replace(old);
    expect(await cache.replace(old)).toBe(replaced);
    expect(source.asked).toEqual(["get", "get"]);
  });

  test("renews a token that lives shortly in the last tenth of its life", async () => {
    const source = createSource();
    let time = 0;
    const cache = createTokenCache(source, () => time);
    await cache.current();
    time = 89_999;
    expect(await cache.current()).toBe("get-1");
    time = 90_000;
    expect(await cache.current()).toBe("refresh-2");
  });

  test("counts a token's life from the question, not from the answer", async () => {
    let time = 0;
    const source = createSource();
    const slow = { ...source, get: () => source.get().finally(() => (time = 95_000)) };
    const cache = createTokenCache(slow, () => time);
    await cache.current();
    expect(await cache.current()).toBe("refresh-2");
  });
});
