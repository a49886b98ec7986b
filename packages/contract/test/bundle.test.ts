import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { bundleContract, ContractError, loadContract } from "../src/index.ts";

const fixture = (path: string): string =>
  fileURLToPath(new URL(`fixtures/${path}`, import.meta.url));

test("a bundle holds what other files hold, and names those files, the root first", async () => {
  const { document, files } = await bundleContract(fixture("split/openapi.yaml"));
  expect(document.paths?.["/orders"]?.get?.operationId).toBe("listOrders");
  expect(document.components?.schemas?.Order).toMatchObject({
    properties: { parent: { $ref: "#/components/schemas/Order" } },
  });
  expect(files).toEqual([
    fixture("split/openapi.yaml"),
    fixture("split/paths/orders.yaml"),
    fixture("split/schemas/order.yaml"),
  ]);
});

test("two bundles of a contract are the same, byte for byte", async () => {
  const [first, second] = await Promise.all([
    bundleContract(fixture("split/openapi.yaml")),
    bundleContract(fixture("split/openapi.yaml")),
  ]);
  expect(JSON.stringify(first.document)).toBe(JSON.stringify(second.document));
});

test("a contract with errors gives no document, and still says which files it depends on", async () => {
  const broken = await loadContract(fixture("broken/reference-to-nowhere/openapi.yaml"));
  expect(broken.document).toBeUndefined();
  expect(broken.files).toContain(fixture("broken/reference-to-nowhere/responses.yaml"));
});

test("bundling a broken contract throws one error with every problem in its message", async () => {
  const error = await bundleContract(fixture("broken/reference-to-nowhere/openapi.yaml")).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ problems: [{ line: 18 }, { line: 20 }, { line: 22 }] });
  expect(String(error)).toContain("openapi.yaml:20:11 error");
});

test("a file that does not exist, and a folder in its place, are sentences too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await expect(bundleContract(join(folder, "openapi.yaml"))).rejects.toThrow(
    "The contract cannot be read: there is no such file.",
  );
  await expect(bundleContract(folder)).rejects.toThrow("it is a folder, not a file");
});
