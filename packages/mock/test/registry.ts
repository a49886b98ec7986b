import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** The `Authorization` of each request. */
  readonly tokens: readonly (string | undefined)[];
}

/** A registry of one package: what npm asks for, and no more. */
export async function registry(
  folder: string,
  { name, version }: { readonly name: string; readonly version: string },
): Promise<Registry> {
  await using packed = await mkdtempDisposable(join(tmpdir(), "packed-"));
  const args = ["pack", folder, "--json", "--ignore-scripts", "--pack-destination", packed.path];
  const { stdout } = await promisify(execFile)("npm", args);
  const [{ filename, integrity }] = Object.values<{ filename: string; integrity: string }>(
    JSON.parse(stdout),
  ) as [{ filename: string; integrity: string }];
  const tarball = await readFile(join(packed.path, filename));
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    if (request.url === "/package.tgz") return void response.end(tarball);
    if (decodeURIComponent(request.url ?? "") !== `/${name}`) {
      return void response.writeHead(404).end(`{"error":"not found"}`);
    }
    const dist = { tarball: `${url}/package.tgz`, integrity };
    const versions = { [version]: { name, version, dist } };
    response.end(JSON.stringify({ name, "dist-tags": { latest: version }, versions }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, tokens, [Symbol.asyncDispose]: close };
}
