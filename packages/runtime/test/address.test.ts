import { describe, expect, test } from "vitest";
import { createLibrary } from "./fixtures/library/client.ts";
import { startJsonServer } from "./server.ts";

async function startLibrary(prefix = "") {
  const { url, received } = await startJsonServer([]);
  return { library: createLibrary({ baseUrl: url + prefix }), received, url };
}

describe("the address", () => {
  test("is base URL, the contract's base path, and the path", async () => {
    const { library, received } = await startLibrary("/prefix/");
    await library.findBooks();
    expect(received[0]?.url).toBe("/prefix/library/v1/books");
  });

  test("takes a base URL that already ends in any base path of the contract as it is", async () => {
    const { library, received } = await startLibrary("/prefix/library/v1");
    await library.findBooks();
    await library.getCover({ path: { id: "1" } });
    expect(received.map(({ url }) => url)).toEqual([
      "/prefix/library/v1/books",
      "/prefix/covers/1",
    ]);
  });

  test("has path parameters in their styles, encoded", async () => {
    const { library, received } = await startLibrary();
    await library.getBook({
      path: { shelf: "a/b ü$&", ids: ["1", "2,3"], label: ["x", "y"], matrix: "m;n" },
    });
    expect(received[0]?.url).toBe(
      "/library/v1/shelves/a%2Fb%20%C3%BC%24%26/books/1,2%2C3.x.y;matrix=m%3Bn",
    );
  });

  test("has query parameters in their styles, encoded, in the order in which they are given", async () => {
    const { library, received } = await startLibrary();
    await library.findBooks({
      query: {
        filter: { author: "J & A", year: 1815 },
        piped: ["p", "q"],
        ids: [1, 2],
        tag: ["x y", "z+"],
      },
    });
    expect(received[0]?.url).toBe(
      "/library/v1/books?filter[author]=J%20%26%20A&filter[year]=1815&piped=p|q&ids=1,2&tag=x%20y&tag=z%2B",
    );
  });

  test("leaves out what is undefined, and empty lists", async () => {
    const { library, received } = await startLibrary();
    await library.findBooks({ query: { tag: [], filter: {} }, headers: {}, cookies: {} });
    expect(received[0]?.url).toBe("/library/v1/books");
  });

  test.each(["", ".", ".."])("is refused when a path parameter is %j", async (id) => {
    const { library, received } = await startLibrary();
    await expect(library["log-out"]({ path: { id } })).rejects.toThrow(
      /^The path parameter "id" must not be empty or dots\.$/,
    );
    expect(received).toEqual([]);
  });

  test.each(["", "nowhere", "ftp://127.0.0.1/", "http://user:secret@127.0.0.1/"])(
    "is refused at once when the base URL is %j, without repeating it",
    (baseUrl) => {
      expect(() => createLibrary({ baseUrl })).toThrow(/^`baseUrl` must (?!.*secret)/);
    },
  );

  test("needs a base URL where the contract names no server", () => {
    // @ts-expect-error the type says so, too
    expect(() => createLibrary({})).toThrow("`baseUrl` must be an http(s) address");
  });
});
