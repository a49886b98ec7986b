/** What a browser loads of the built page. */
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "./stage-fixture.ts";

const dist = new URL("../dist/", import.meta.url);

const read = (name: string): Promise<string> => readFile(new URL(name, dist), "utf8");

async function loaded(): Promise<string[]> {
  const html = await read("index.html");
  const addresses = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, name]) => name!,
  );
  return ["index.html", ...addresses];
}

test("page, script and style are less than 110 kB in all, gzipped", async () => {
  const names = await loaded();
  expect(names.map((name) => name.replace(/^.*\./, "")).sort()).toEqual(["css", "html", "js"]);
  const sizes = await Promise.all(names.map(async (name) => gzipSync(await read(name)).length));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: "bytes, gzipped", description: `${all}` });
  expect(all).toBeLessThan(110_000);
});

test("no script or style is inline, none makes code of text, and no file waits for later", async ({
  page,
}) => {
  const html = await read("index.html");
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
  for (const name of (await loaded()).filter((each) => each.endsWith(".js"))) {
    expect(await read(name)).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\(\s*["'`]/);
  }
  expect((await readdir(new URL("assets/", dist))).length).toBe(2);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const files = asked.filter((path) => path.startsWith("/assets/")).map((path) => path.slice(1));
  expect(files.sort()).toEqual((await loaded()).slice(1).sort());
});

test("nothing of the drawer for development is in it", async () => {
  const drawer = await readFile(new URL("../src/dev/drawer.tsx", import.meta.url), "utf8");
  expect(drawer).toContain("Everything as at the start");
  const script = (await loaded()).find((name) => name.endsWith(".js"));
  const text = await read(script ?? "");
  for (const words of ["Everything as at the start", "Next answer of", "/api/mock", "/weather"]) {
    expect(text).not.toContain(words);
  }
});
