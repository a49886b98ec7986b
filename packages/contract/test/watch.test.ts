import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchFiles } from "../src/index.ts";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** Watches, and gives a promise for each change in turn. */
async function watching(files: () => readonly string[]) {
  let changed = Promise.withResolvers<void>();
  let count = 0;
  const watched = watchFiles(files, () => {
    count++;
    changed.resolve();
    changed = Promise.withResolvers();
  });
  onTestFinished(() => watched.close());
  await watched.ready;
  return { next: () => changed.promise, count: () => count, watched };
}

test("a save is seen, in place or by renaming another file over it", async () => {
  const root = await folder();
  const file = join(root, "openapi.yaml");
  await writeFile(file, "a");
  const { next, count } = await watching(() => [file]);
  let change = next();
  await writeFile(file, "b");
  await change;
  for (const text of ["c", "d"]) {
    change = next();
    await writeFile(join(root, "draft"), text);
    await rename(join(root, "draft"), file);
    await change;
  }
  expect(count()).toBe(3);
});

test("a file that does not exist yet is seen when it is created, and when it is removed", async () => {
  const root = await folder();
  const file = join(root, "missing.yaml");
  const { next, count } = await watching(() => [file]);
  let change = next();
  await writeFile(file, "a");
  await change;
  change = next();
  await rm(file);
  await change;
  expect(count()).toBe(2);
});

test("a folder stands for everything in it", async () => {
  const root = await folder();
  const { next, count } = await watching(() => [root]);
  const change = next();
  await mkdir(join(root, "orders"));
  await writeFile(join(root, "orders/openapi.yaml"), "a");
  await change;
  expect(count()).toBeGreaterThan(0);
});

test("after a change the list is read again: new files count, old ones do not", async () => {
  const root = await folder();
  const [first, second] = [join(root, "first"), join(root, "second")];
  await Promise.all([writeFile(first, "a"), writeFile(second, "a")]);
  let files = [first];
  const { next, count, watched } = await watching(() => files);
  files = [second];
  await watched.follow();
  const change = next();
  await writeFile(first, "b");
  await writeFile(second, "b");
  await change;
  expect(count()).toBe(1);
});

test("several saves at once are one change, and a change during the work is not lost", async () => {
  const root = await folder();
  const file = join(root, "openapi.yaml");
  await writeFile(file, "a");
  const [started, release, again] = [1, 2, 3].map(() => Promise.withResolvers<void>());
  let runs = 0;
  const watched = watchFiles(
    () => [root],
    async () => {
      runs++;
      if (runs === 1) {
        started?.resolve();
        await release?.promise;
      } else again?.resolve();
    },
  );
  onTestFinished(() => watched.close());
  await watched.ready;
  await Promise.all(["x", "y", "z"].map((name) => writeFile(join(root, name), "a")));
  await started?.promise;
  await writeFile(file, "b");
  release?.resolve();
  await again?.promise;
  expect(runs).toBe(2);
});
