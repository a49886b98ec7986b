import { join } from "node:path";
import { makeHome } from "./home.ts";
import { MOCK } from "./mock.ts";
import { isClient, packAll, type Tarball } from "./tarball.ts";

/** Projects outside of the workspace, by what is installed there beside the clients and what they bring. */
export interface Homes {
  readonly clients: string;
  /** And the optional peers. */
  readonly peers: string;
  /** And the mock. */
  readonly mock: string;
}

/** What every part of the matrix looks at. */
export interface Stage {
  readonly tarballs: readonly Tarball[];
  /** The clients' names. */
  readonly clients: readonly string[];
  readonly homes: Homes;
  /** For what a part writes. */
  readonly folder: string;
}

export async function prepare(folder: string): Promise<Stage> {
  console.log("Packing and installing the packages.");
  const tarballs = await packAll(join(folder, "tarballs"));
  const all = tarballs.map(({ file }) => file);
  // No registry has the runtime that the clients ask for: it is given to npm with them.
  const files = tarballs.filter(({ manifest }) => manifest.name !== MOCK).map(({ file }) => file);
  const [clients, peers, mock] = await Promise.all([
    makeHome(join(folder, "clients"), files),
    makeHome(join(folder, "peers"), [...files, ...peersOf(tarballs)]),
    makeHome(join(folder, "mock"), all),
  ]);
  return {
    tarballs,
    clients: tarballs.filter(isClient).map(({ manifest }) => manifest.name),
    homes: { clients, peers, mock },
    folder,
  };
}

/** In the versions that the workspace tests with. */
function peersOf(tarballs: readonly Tarball[]): string[] {
  const peers = tarballs.flatMap(({ manifest: { peerDependencies = {}, devDependencies = {} } }) =>
    Object.keys(peerDependencies).flatMap((name) => {
      const version = devDependencies[name];
      return version === undefined ? [] : `${name}@${version}`;
    }),
  );
  return [...new Set(peers)];
}
