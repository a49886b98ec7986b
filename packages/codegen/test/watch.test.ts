import { once } from "node:events";
import { mkdirSync, watch as watchFolder } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { type Report, watch } from "../src/index.ts";
import { Workspace } from "./workspace.ts";

/** Watches a workspace; `next()` gives the reports in turn. */
async function watching(workspace: Workspace) {
  const reports: Report[] = [];
  let arrived = Promise.withResolvers<void>();
  const watched = watch(workspace.root, (report) => {
    reports.push(report);
    arrived.resolve();
    arrived = Promise.withResolvers();
  });
  onTestFinished(() => watched.close());
  await watched.ready;
  reports.length = 0;
  /** The first report from now on for which this holds. */
  const until = async (holds: (report: Report) => boolean): Promise<Report> => {
    for (;;) {
      const found = reports.splice(0).find(holds);
      if (found) return found;
      await arrived.promise;
    }
  };
  return { until };
}

const wrote = (status: string) => (report: Report) =>
  report.packages.some((entry) => entry.status === status);

test("a save of the root file or of a file that it refers to generates again", async () => {
  const workspace = Workspace.forTest(["split"]);
  const { until } = await watching(workspace);
  const schemas = workspace.tree("specs/split")["schemas.yaml"] ?? "";
  workspace.write(
    "specs/split/schemas.yaml",
    schemas.replace("id: { type: string }", "id: { type: integer }"),
  );
  const report = await until(wrote("written"));
  expect(report.packages[0]?.files).toEqual([
    "packages/clients/split/gen/answers.ts",
    "packages/clients/split/gen/openapi.json",
    "packages/clients/split/gen/schema.ts",
    "packages/clients/split/gen/validators.ts",
  ]);
});

test("a broken save is reported and changes nothing; the next good one is generated", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  const { until } = await watching(workspace);
  const contract = workspace.tree("specs/petstore")["openapi.yaml"] ?? "";
  const before = workspace.tree();
  workspace.write("specs/petstore/openapi.yaml", `${contract}\n  - broken`);
  const broken = await until(({ ok }) => !ok);
  expect(broken.problems.length).toBeGreaterThan(0);
  expect(workspace.tree()).toEqual(before);
  workspace.write("specs/petstore/openapi.yaml", contract.replace("title: Pets", "title: Animals"));
  await until(wrote("written"));
});

test("a contract that comes is generated, and one that goes is removed", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  const { until } = await watching(workspace);
  workspace.addContract("newest");
  const come = await until(wrote("created"));
  expect(come.packages.map(({ name, status }) => [name, status])).toContainEqual([
    "newest",
    "created",
  ]);
  workspace.remove("specs/newest");
  const gone = await until(wrote("removed"));
  expect(gone.packages.map(({ name, status }) => [name, status])).toContainEqual([
    "newest",
    "removed",
  ]);
});

test("a file outside of specs that a contract refers to is followed too", async () => {
  const workspace = Workspace.forTest();
  workspace.write("shared/schemas.yaml", "Name: { type: string }\n");
  workspace.write(
    "specs/users/openapi.yaml",
    `openapi: 3.1.0
info: { title: Users, version: "1" }
paths:
  /users:
    get:
      operationId: users
      responses:
        "200":
          description: Users
          content:
            application/json: { schema: { $ref: "../../shared/schemas.yaml#/Name" } }
`,
  );
  const { until } = await watching(workspace);
  workspace.write("shared/schemas.yaml", "Name: { type: integer }\n");
  await until(wrote("written"));
  expect(workspace.tree()["users/gen/schema.ts"]).toContain("Name: number");
});

/** Reads lines until one has the wanted words. */
async function read(lines: AsyncIterator<string>, wanted: string): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`ended before "${wanted}"`);
    if (String(value).includes(wanted)) return String(value);
  }
}

test("on the command line it says what it did, goes on after a broken save, and ends on Ctrl-C", async () => {
  const workspace = Workspace.forTest(["newest"]);
  const child = workspace.start("--watch");
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const output = createInterface(child.stdout)[Symbol.asyncIterator]();
  const errors = createInterface(child.stderr)[Symbol.asyncIterator]();
  await read(output, "Watching. Ctrl-C ends it.");
  workspace.write("specs/newest/openapi.yaml", "openapi: 3.2.0\n");
  await read(errors, "Nothing was written.");
  workspace.addContract("newest");
  await read(output, "newest  unchanged");
  child.kill("SIGINT");
  expect(await closed).toBe(0);
});

test("Ctrl-C while the first run is under way ends it, too", async () => {
  const workspace = Workspace.forTest(["petstore", "awkward"]);
  const clients = join(workspace.root, "packages/clients");
  mkdirSync(clients);
  const watcher = watchFolder(clients);
  const child = workspace.start("--watch");
  const closed = once(child, "close");
  await once(watcher, "change");
  watcher.close();
  child.kill("SIGINT");
  expect(await closed).toEqual([0, null]);
});

test("watching that is closed before it has begun settles", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  const watched = watch(workspace.root, () => undefined);
  await watched.close();
  await expect(watched.ready).resolves.toBeUndefined();
});

test("a run that cannot be done is told once, and the next good save is generated again", async () => {
  const workspace = Workspace.forTest(["petstore", "split"]);
  const contract = workspace.tree("specs/petstore")["openapi.yaml"] ?? "";
  const { promise: told, resolve: tell } = Promise.withResolvers<unknown>();
  const { promise: back, resolve: comeBack } = Promise.withResolvers<Report>();
  const onReport = (report: Report): void => {
    if (wrote("created")(report) && isGone) comeBack(report);
    if (wrote("removed")(report)) workspace.write("specs/split/new.yaml", "{}\n");
  };
  let isGone = false;
  const watched = watch(workspace.root, onReport, { names: ["petstore"], onError: tell });
  onTestFinished(() => watched.close());
  await watched.ready;
  isGone = true;
  workspace.remove("specs/petstore");
  expect(String(await told)).toContain('There is no contract "petstore".');
  workspace.write("specs/petstore/openapi.yaml", contract);
  expect((await back).packages).toMatchObject([{ name: "petstore", status: "created" }]);
});

test("watching does not begin for a contract that is not there", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  const watched = watch(workspace.root, () => undefined, { names: ["pets"] });
  onTestFinished(() => watched.close());
  await expect(watched.ready).rejects.toThrow('There is no contract "pets".');
});
