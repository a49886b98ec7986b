import { describe, expectTypeOf, test } from "vitest";
import { createClient } from "../src/index.ts";
import { createLibrary, type Library } from "./fixtures/library/client.ts";
import { api } from "./fixtures/library/operations.ts";
import type { components, operations } from "./fixtures/library/schema.ts";

type Schemas = components["schemas"];

/** What every call takes. */
type Option = "security" | "signal" | "timeout" | "attemptTimeout" | "retry";

describe("a call's arguments", () => {
  test("are only what the operation has", () => {
    type Arguments = Parameters<Library["logIn"]>[0];
    expectTypeOf<keyof Arguments>().toEqualTypeOf<"body" | "headers" | Option>();
    expectTypeOf<Arguments["body"]>().toEqualTypeOf<Schemas["LogInRequest"]>();
    expectTypeOf<Arguments["headers"]>().toEqualTypeOf<{
      "X-Reader": string;
      "X-Trace"?: string;
    }>();
  });

  test("have no body where the operation has none", () => {
    type Arguments = NonNullable<Parameters<Library["findBooks"]>[0]>;
    expectTypeOf<keyof Arguments>().toEqualTypeOf<"query" | "headers" | "cookies" | Option>();
    expectTypeOf<keyof Parameters<Library["log-out"]>[0]>().toEqualTypeOf<"path" | Option>();
  });

  test("may be left out when nothing is required", () => {
    expectTypeOf<Parameters<Library["findBooks"]>["length"]>().toEqualTypeOf<0 | 1>();
    expectTypeOf<Parameters<Library["log-out"]>["length"]>().toEqualTypeOf<1>();
  });

  test("leave out header parameters that the client sends by itself", () => {
    const library = createClient<operations, typeof api, "x-reader">(api, {
      baseUrl: "http://127.0.0.1",
      headers: { "x-reader": "r" },
    });
    type Arguments = Parameters<(typeof library)["logIn"]>[0];
    expectTypeOf<Arguments["headers"]>().toEqualTypeOf<
      { "X-Reader"?: string; "X-Trace"?: string } | undefined
    >();
  });

  test("name the media type unless it is the contract's first", () => {
    expectTypeOf((library: Library, png: Blob) => [
      library.putCover({ path: { id: "1" } }),
      library.putCover({ path: { id: "1" }, body: png }),
      library.putCover({
        path: { id: "1" },
        mediaType: "multipart/form-data",
        body: { file: png },
      }),
      library.putCover({ path: { id: "1" }, mediaType: "text/plain", body: "a cover" }),
      // @ts-expect-error a form needs its media type
      library.putCover({ path: { id: "1" }, body: { file: png } }),
    ]).toBeFunction();
  });

  test("are refused when something is missing or strange", () => {
    expectTypeOf((library: Library) => [
      // @ts-expect-error no path parameter
      library["log-out"](),
      // @ts-expect-error no pin
      library.logIn({ headers: { "X-Reader": "r" }, body: { card: "1" } }),
      // @ts-expect-error no required header
      library.logIn({ body: { card: "1", pin: "2" } }),
      // @ts-expect-error no such query parameter
      library.findBooks({ query: { colour: "red" } }),
    ]).toBeFunction();
  });
});

test("a client of an API without a server needs a base URL, and knows its security schemes", () => {
  expectTypeOf(() => [
    // @ts-expect-error no base URL
    createLibrary({}),
    // @ts-expect-error no such scheme
    createLibrary({ baseUrl: "http://127.0.0.1", security: { keys: "k" } }),
    createClient<operations, typeof api & { origin: string }>({ ...api, origin: "http://x" }, {}),
  ]).toBeFunction();
});
