import { describe, expect, test } from "vitest";
import { BUDGETS } from "../bench/client/budgets.ts";
import { bundle } from "../bench/client/bundle.ts";
import { api } from "../packages/clients/koodrive/gen/operations.ts";

describe("a bundle keeps to its budget, minified and gzipped", () => {
  test.each(Object.entries(BUDGETS))("%s", async (program, budget) => {
    const { gzipped } = await bundle(program);
    expect(gzipped).toBeLessThanOrEqual(budget);
  });
});

const { login, ...others } = api.operations;

/** How often the code has each text of an operation's description as a whole string. */
function textsIn(
  code: string,
  operation: { readonly id: string; readonly path: string },
): string[] {
  return [operation.id, operation.path].filter((text) => code.includes(`\`${text}\``));
}

test("a client of one operation holds nothing of the others", async () => {
  const { code } = await bundle("ours/one-operation.ts");
  expect(textsIn(code, login)).toEqual(["login", "/auth/login"]);
  expect(Object.values(others).flatMap((operation) => textsIn(code, operation))).toEqual([]);
});

test("the checks of one operation's requests hold nothing of the others, and of no answer", async () => {
  const { code } = await bundle("ours/form.ts");
  const words = ["captchaToken", "refreshToken", "codeType", "userId", "nickName"];
  expect(words.filter((word) => code.includes(word))).toEqual(["captchaToken"]);
});

test("a layer for one operation holds the checks of its answers, and nothing of the others", async () => {
  const { code } = await bundle("ours/validate-one.ts");
  expect(code).toContain("refreshToken"); // of the answer
  const words = ["codeType", ...Object.values(others).map(({ path }) => path)];
  expect(words.filter((word) => code.includes(word))).toEqual([]);
});

test("the queries of one operation hold nothing of the others", async () => {
  const { userInfo, ...rest } = api.operations;
  const { code } = await bundle("ours/query-one.ts");
  expect(textsIn(code, userInfo)).toEqual(["userInfo", "/user/info"]);
  expect(Object.values(rest).flatMap((operation) => textsIn(code, operation))).toEqual([]);
});

/** The parts that are opt-in, and what of a client's own files only they need. */
const optIn =
  /\/runtime\/src\/(?:validate|query|msw|session)\/|\/runtime\/src\/log\.ts$|\/gen\/(?!operations\.ts$|errors\.ts$)/;

test("no part that is opt-in is in a client that did not import it", async () => {
  const { modules } = await bundle("ours/all-operations.ts");
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.filter((file) => optIn.test(file))).toEqual([]);
});

test.each(["validate", "query", "msw", "log"])(
  "./%s is in a client that imports it",
  async (part) => {
    const { modules } = await bundle(`ours/${part}.ts`);
    expect(modules.filter((file) => optIn.test(file))).not.toEqual([]);
  },
);

test("types alone weigh nothing", async () => {
  const { code, minified, gzipped } = await bundle("ours/types.ts");
  expect({ code, minified, gzipped }).toEqual({ code: "", minified: 0, gzipped: 0 });
});
