import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContractError, StartError, startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";

const library = fixture("library");
const shop = fixture("shop");

async function failure(...contracts: string[]): Promise<unknown> {
  return startMock({ contracts }).catch((error: unknown) => error);
}

describe("startMock", () => {
  test("serves several contracts on one port and tells what it serves", async () => {
    await using mock = await startMock({ contracts: [library, shop] });
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
    expect(await (await fetch(`${mock.url}/shop/items`)).json()).toEqual(["pen"]);
    expect((await fetch(`${mock.url}/health/status`)).status).toBe(200);
    const [first, second] = mock.apis;
    expect(first).toMatchObject({
      name: "library",
      title: "Library",
      basePaths: ["/library/v1", "/lib", "/health"],
      files: [
        join(library, "openapi.yaml"),
        join(library, "schemas", "login.yaml"),
        join(library, "mock.yaml"),
      ],
    });
    expect(first?.operations).toContainEqual(
      expect.objectContaining({ method: "post", path: "/login", operationId: "login" }),
    );
    expect(second).toMatchObject({ name: "shop", title: "Shop", basePaths: ["/shop"] });
  });

  test("takes a file, a folder or a URL", async () => {
    const url = new URL("fixtures/shop/openapi.yaml", import.meta.url);
    await using mock = await startMock({ contracts: [library, url] });
    expect(mock.apis.map(({ name }) => name)).toEqual(["library", "shop"]);
  });

  test("lists the accounts of the contract that log in", async () => {
    await using mock = await startMock({ contracts: [library] });
    expect(mock.apis[0]?.accounts).toEqual([
      {
        operation: "login",
        example: "member",
        fields: { account: "0042", password: "open-sesame" },
      },
    ]);
  });

  test("ends with kept-alive connections and with one in the middle of an upload", async () => {
    const mock = await startMock({ contracts: [library] });
    await (await fetch(`${mock.url}/health/status`)).text();
    const socket = connect(mock.port, "127.0.0.1");
    // The end may come as a reset.
    socket.on("error", () => {});
    const ended = new Promise((resolve) => socket.once("close", resolve));
    socket.write(
      "POST /lib/login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
    );
    // The server has the request now, and waits for the body.
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1.1 100 /);
    await mock.close();
    await ended;
    await expect(fetch(`${mock.url}/health/status`)).rejects.toThrow("fetch failed");
    await mock.close();
  });
});

describe("what stands in the way of a start is told in a sentence", () => {
  test("a taken port", async () => {
    await using mock = await startMock({ contracts: [shop] });
    const error = await startMock({ contracts: [shop], port: mock.port }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toContain(`Port ${mock.port} on 127.0.0.1 is taken`);
    expect(String(error)).toContain("--port");
  });

  test("a port that is none, and an address that is not this machine's", async () => {
    const port = await startMock({ contracts: [shop], port: 70_000 }).catch((e: unknown) => e);
    expect(String(port)).toMatch(/70000 is no port/);
    const host = await startMock({ contracts: [shop], host: "192.0.2.1" }).catch((e: unknown) => e);
    expect(String(host)).toMatch(/no address 192\.0\.2\.1[^]*--host/);
  });

  test("two contracts that claim the same path", async () => {
    const error = await failure(shop, fixture("rival"));
    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toMatch(
      /claim GET \/shop\/items: "listItems" in .*shop.*"rivalItems" in .*rival/,
    );
  });

  test("a file that is not there, a folder without a contract, no contract at all", async () => {
    expect(String(await failure("nowhere.yaml"))).toMatch(/no file or folder nowhere\.yaml/);
    expect(String(await failure(fixture(".")))).toMatch(/holds no contract \(openapi\.yaml/);
    expect(String(await failure())).toMatch(/no contract to serve/);
  });

  test("a contract that is broken, with its place", async () => {
    const error = await failure(fixture("broken"));
    expect(error).toBeInstanceOf(ContractError);
    expect(String(error)).toMatch(/openapi\.yaml:8:\d+/);
    const both = String(await failure(fixture("broken"), shop, fixture("broken/openapi.yaml")));
    expect(both.match(/openapi\.yaml:8:\d+/g)).toHaveLength(2);
  });
});
