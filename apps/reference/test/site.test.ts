import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answersOf } from "../src/api/answers.ts";
import { findApis } from "../src/api/apis.ts";
import { allPages } from "../src/pages/all-pages.ts";
import { isShown } from "../src/shown-examples.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const apis = await findApis(root);
const pages = await allPages(root);

test("each API has its pages, and each decision one", () => {
  const paths = pages.map(({ path }) => path);
  for (const { name } of apis) {
    expect(paths).toEqual(
      expect.arrayContaining(
        ["", "/client", "/errors", "/scenarios", "/changes"].map((end) => name + end),
      ),
    );
  }
  const decisions = readdirSync(join(root, "decisions")).filter((file) => file.endsWith(".md"));
  expect(paths.filter((path) => path.startsWith("decisions/"))).toHaveLength(decisions.length);
});

test("every named example of an answer is on its operation's page, with its body", () => {
  const missing = apis.flatMap((api) =>
    api.described.sites.flatMap((site) =>
      answersOf(api.document, site)
        .filter((answer) => !isShown(pages, { api: api.name, operation: site.name, ...answer }))
        .map(({ status, name }) => `${api.name} ${site.name} ${status} ${name}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("an example that the contract does not have is not said to be shown", () => {
  const [api] = apis;
  const [site] = api?.described.sites ?? [];
  const example = { api: api?.name ?? "", operation: site?.name ?? "", status: "200", name: "?" };
  expect(isShown(pages, { ...example, value: {} })).toBe(false);
});

test("nothing of the site's sources names an API", () => {
  const listed = execFileSync("git", ["ls-files", "apps/reference"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed
    .split("\n")
    .filter((file) => /\.(?:ts|js|css|html|astro|json|md|yaml|svg)$/.test(file));
  expect(files.length).toBeGreaterThan(30);
  const names = new RegExp(`\\b(?:${apis.map(({ name }) => name).join("|")})\\b`, "i");
  expect(files.filter((file) => names.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});
