import {
  QueryClient,
  QueryClientProvider,
  queryOptions,
  useMutation,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { createElement, type ReactNode, Suspense } from "react";
import { renderToReadableStream } from "react-dom/server";
import { expect, expectTypeOf, test } from "vitest";
import type { FailureError } from "../../src/index.ts";
import { createQuery } from "../../src/query/index.ts";
import { createLibrary, type Library } from "../fixtures/library/client.ts";
import { api } from "../fixtures/library/operations.ts";
import { startJsonServer } from "../server.ts";

function queryOf(baseUrl: string) {
  return createQuery<Library, typeof api>(api, createLibrary({ baseUrl }));
}

/** React's own rendering on a server, which waits for what is suspended. */
async function rendered(page: () => ReactNode): Promise<string> {
  const inside = createElement(Suspense, { fallback: "waiting" }, createElement(page));
  const client = new QueryClient();
  const stream = await renderToReadableStream(
    createElement(QueryClientProvider, { client }, inside),
  );
  await stream.allReady;
  return new Response(stream).text();
}

test("a React page shows what the operation gave", async () => {
  const { url, received } = await startJsonServer(["Dune"]);
  const query = queryOf(url);
  const html = await rendered(() => {
    const { data } = useSuspenseQuery(query.findBooks({ query: { tag: ["sand"] } }));
    return createElement("p", null, JSON.stringify(data));
  });
  expect(html).toContain("Dune");
  expect(received.map((request) => request.url)).toEqual(["/library/v1/books?tag=sand"]);
});

test("hooks infer data, error and variables", async () => {
  const query = queryOf("http://127.0.0.1:1");
  const html = await rendered(() => {
    const books = useQuery(query.findBooks({}));
    expectTypeOf(books.data).toEqualTypeOf<
      Awaited<ReturnType<Library["orThrow"]["findBooks"]>>["data"] | undefined
    >();
    if (books.error?.kind === "failure") expectTypeOf(books.error).toExtend<FailureError>();
    const logIn = useMutation(query.logIn());
    expectTypeOf(logIn.mutate).parameter(0).not.toBeAny();
    const kept = useQuery({ ...queryOptions(query.findBooks({})), staleTime: 1000 });
    expectTypeOf(kept.data).toEqualTypeOf(books.data);
    return createElement("p", null, `${books.status} ${logIn.status}`);
  });
  expect(html).toContain("pending idle");
});

test("a HEAD is a query without data, and other methods are mutations", () => {
  const query = queryOf("http://127.0.0.1:1");
  const head = query.headCover({ path: { id: "a" } });
  expectTypeOf(head.queryFn).returns.resolves.toEqualTypeOf<null>();
  expect(head.queryKey).toEqual(["Lending Library", "headCover", { path: { id: "a" } }]);
  expect(Object.keys(query["log-out"]())).toEqual(["mutationKey", "mutationFn", "retry"]);
  expect(query.order()).toHaveProperty("gcTime", 0);
});

test("secrets in parameters of any place stay out of the key", () => {
  const query = queryOf("http://127.0.0.1:1");
  const key = query.findBooks.key({
    query: { tag: ["a"], secretCode: "hunter2-code" },
    headers: { "x-otp": "hunter2-otp" } as never,
  });
  expect(JSON.stringify(key)).not.toContain("hunter2");
  expect(key[2]).toEqual({
    query: { tag: ["a"], secretCode: expect.stringMatching(/^secret /) },
    headers: { "x-otp": expect.stringMatching(/^secret /) },
  });
});
