import { relative } from "node:path";
import { bundleContract } from "@handshake/contract";
import { startMock } from "@handshake/mock";
import { aimed } from "./aimed.ts";
import { tell, type Told } from "./report.ts";
import { respect } from "./respect.ts";
import { signingProxy } from "./signing-proxy.ts";

interface Run {
  /** The API's name. */
  readonly name: string;
  readonly root: string;
  readonly contract: string;
  readonly file: string;
  /** Absent for a mock that is started for this file: what one workflow locks is open again for the next. */
  readonly target: URL | undefined;
}

/** Runs the workflows of one file. */
export async function runFile({ root, name, contract, file, target }: Run): Promise<Told> {
  const { document } = await bundleContract(contract);
  await using mock = target === undefined ? await startMock({ contracts: [contract] }) : null;
  await using proxy = target && (await signingProxy(root, name, target, process.env));
  const address = proxy?.url ?? target ?? new URL(mock?.url ?? "");
  return tell(relative(root, file), await respect(file, aimed(document, address)));
}
