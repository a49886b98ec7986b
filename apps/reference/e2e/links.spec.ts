import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { type BuiltPage, builtPages } from "./html.ts";
import { DIST } from "./site-fixture.ts";

const command = fileURLToPath(new URL("../bin/reference.ts", import.meta.url));

/** `page: link` for each that leads nowhere. */
function broken(pages: readonly BuiltPage[], dist: string, base: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const leads = (from: BuiltPage, link: string): boolean => {
    if (/^[a-z]+:/.test(link))
      return link.startsWith("https://") || /^http:\/\/127\.0\.0\.1\b/.test(link);
    const { pathname, hash } = new URL(link, `http://site${base}${from.path}`);
    if (!pathname.startsWith(base)) return false;
    const path = pathname.slice(base.length);
    const page = byPath.get(path);
    if (page === undefined)
      return path !== "" && !path.endsWith("/") && existsSync(join(dist, path));
    return hash === "" || page.ids.has(decodeURIComponent(hash.slice(1)));
  };
  return pages.flatMap((page) =>
    [...page.links, ...page.loaded]
      .filter((link) => !leads(page, link))
      .map((link) => `${page.path}: ${link}`),
  );
}

test("every link leads somewhere, anchors included", async () => {
  const pages = await builtPages(DIST);
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(1000);
  expect(broken(pages, DIST, "/")).toEqual([]);
});

test("no page loads a script, a style, an image or a font from another host", async () => {
  const pages = await builtPages(DIST);
  const foreign = pages.flatMap(({ path, loaded }) =>
    loaded.filter((url) => /^(?:[a-z]+:)?\/\//.test(url)).map((url) => `${path}: ${url}`),
  );
  expect(foreign).toEqual([]);
  expect(readFileSync(join(DIST, "redoc/redoc.js"), "utf8")).not.toContain("cdn.redoc.ly");
});

test("below a base path, every link stays below it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "reference-"));
  try {
    await promisify(execFile)(process.execPath, [command, "--base", "/docs", "--out", folder]);
    expect(broken(await builtPages(folder), folder, "/docs/")).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a base that is no path is told in a sentence", async () => {
  const failure = await promisify(execFile)(process.execPath, [command, "--base", "docs"]).catch(
    (error: { code: number; stderr: string }) => error,
  );
  expect(failure).toMatchObject({
    code: 1,
    stderr: '--base is a path, such as /docs/, and not "docs".\n',
  });
});
