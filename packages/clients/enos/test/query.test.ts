import {
  hashKey,
  MutationObserver,
  QueryClient,
  QueryObserver,
  skipToken,
} from "@tanstack/query-core";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createEnosQuery } from "../gen/query.ts";
import { createEnos, isFailureError } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";
import { startServer } from "./server.ts";

const organizations = {
  code: 200,
  message: "",
  data: { organizations: loginAnswer.data.organizations },
};

function cache(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
}

test("a query gives the operation's data, and asks once for it", async () => {
  const { url, received } = await startServer(() => ({ body: organizations }));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const client = cache();
  const data = await client.fetchQuery(query.organizations());
  expectTypeOf(data.organizations).toBeArray();
  await client.fetchQuery(query.organizations());
  expect(data).toEqual(organizations.data);
  expect(received).toHaveLength(1);
  // The key knows the type of its data.
  const known = client.getQueryData(query.organizations().queryKey);
  expectTypeOf(known).toEqualTypeOf<typeof data | undefined>();
  expect(known).toEqual(data);
});

test("a failure is the client's own error, asked for once, and typed", async () => {
  const { url, received } = await startServer(() => ({ body: { code: 31401, message: "no" } }));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const observer = new QueryObserver(cache(), query.organizations());
  const { error } = await observer.refetch();
  expect(isFailureError(error)).toBe(true);
  expect(error).toMatchObject({ code: 31401, status: 200 });
  expect(received).toHaveLength(1);
  if (error?.kind === "failure" && error.status === 200) {
    expectTypeOf(error.code).toExtend<number>();
    expectTypeOf<31401>().toExtend<typeof error.code>();
  }
});

describe("a key", () => {
  const query = createEnosQuery(createEnos({ baseUrl: "http://127.0.0.1:1" }));
  const secret = "hunter2-refresh-token";

  test("is the API, the operation, and the arguments", () => {
    expect(query.organizations().queryKey).toEqual(["EnOS Application Portal", "organizations"]);
    expect(query.organizations.key()).toEqual(["EnOS Application Portal", "organizations"]);
    expect(query.login.key()).toEqual(["EnOS Application Portal", "login"]);
  });

  test("holds no secret, but tells one secret from another", () => {
    const [one, again, other] = [secret, secret, `${secret}-2`].map((refreshToken) =>
      hashKey(query.refreshToken({ query: { refreshToken } }).queryKey),
    );
    expect(one).not.toContain(secret);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test("tells apart the credentials of a call, without them", () => {
    const keys = [secret, "other"].map(
      (accessToken) => query.user({ security: { accessToken } }).queryKey,
    );
    expect(JSON.stringify(keys)).not.toContain(secret);
    expect(keys[0]).not.toEqual(keys[1]);
  });

  test("of another factory is another for the same secret, so that no stored data is mistaken", () => {
    const args = { query: { refreshToken: secret } };
    const second = createEnosQuery(createEnos({ baseUrl: "http://127.0.0.1:1" }));
    expect(second.refreshToken.key(args)).not.toEqual(query.refreshToken.key(args));
  });

  test("begins with the name that was given", () => {
    const staging = createEnosQuery(createEnos({ baseUrl: "http://127.0.0.1:1" }), {
      name: "staging",
    });
    expect(staging.user.key()).toEqual(["staging", "user"]);
  });
});

test("keys invalidate all queries of an operation", async () => {
  const { url, received } = await startServer(() => ({ body: organizations }));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const client = cache();
  await client.fetchQuery(query.organizations());
  await client.invalidateQueries({ queryKey: query.organizations.key() });
  await client.fetchQuery(query.organizations());
  expect(received).toHaveLength(2);
});

test("a query that is cancelled ends its request", async () => {
  const { url, received } = await startServer(() => new Promise(() => {}));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const client = cache();
  const waiting = client.fetchQuery(query.organizations());
  const end = waiting.then(
    () => "answered",
    () => "ended",
  );
  await expect.poll(() => received.length).toBe(1);
  await client.cancelQueries({ queryKey: query.organizations.key() });
  expect(await end).toBe("ended");
});

test("with TanStack's skipToken nothing is sent", async () => {
  const query = createEnosQuery(createEnos({ baseUrl: "http://127.0.0.1:1" }));
  const options = query.refreshToken(skipToken);
  expect(options.queryFn).toBe(skipToken);
  expect(new QueryObserver(cache(), options).getCurrentResult().fetchStatus).toBe("idle");
});

test("a mutation sends its variables, and forgets those that hold a secret", async () => {
  const { url, received } = await startServer(() => ({ body: loginAnswer }));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const client = cache();
  const mutation = new MutationObserver(client, query.login());
  const data = await mutation.mutate({ body: login });
  expectTypeOf(data.accessToken).toEqualTypeOf<string>();
  expect(data).toEqual(loginAnswer.data);
  expect(received[0]?.body).toBe(JSON.stringify(login));
  expect(query.login().gcTime).toBe(0);
  mutation.reset();
  await expect.poll(() => client.getMutationCache().getAll()).toEqual([]);
});

test("a GET that changes something is a mutation where that is asked for", async () => {
  const { url } = await startServer(() => ({ body: { code: 200, message: "", data: true } }));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const mutation = new MutationObserver(cache(), query.logout.mutation());
  expect(await mutation.mutate()).toBe(true);
});

test("an answer without data is null, for TanStack takes undefined for a mistake", async () => {
  const { url } = await startServer(() => ({ body: { code: 200, message: "", data: null } }));
  const query = createEnosQuery(createEnos({ baseUrl: url }));
  const data = await query.revokeRefreshTokens().mutationFn({ body: { refreshToken: "r" } });
  expectTypeOf(data).toEqualTypeOf<null>();
  expect(data).toBeNull();
});

test("arguments are the operation's", () => {
  const query = createEnosQuery(createEnos({ baseUrl: "http://127.0.0.1:1" }));
  // @ts-expect-error the refresh token is missing
  query.refreshToken();
  // @ts-expect-error there is no such operation
  expect(query.signIn).toBeUndefined();
  // @ts-expect-error a query takes no signal: TanStack has its own
  query.user({ signal: new AbortController().signal });
  expect(query.user().queryKey).toHaveLength(2);
});
