import { relative } from "node:path";
import { bundleContract } from "@handshake/contract";
import { startMock } from "@handshake/mock";
import { aimed } from "./aimed.ts";
import { tell, type Told } from "./report.ts";
import { respect } from "./respect.ts";

interface Run {
  readonly root: string;
  readonly contract: string;
  readonly file: string;
  /** Absent for a mock that is started for this file: what one workflow locks is open again for the next. */
  readonly target: URL | undefined;
}

/** Runs the workflows of one file. */
export async function runFile({ root, contract, file, target }: Run): Promise<Told> {
  const { document } = await bundleContract(contract);
  await using mock = target === undefined ? await startMock({ contracts: [contract] }) : null;
  const address = target ?? new URL(mock?.url ?? "");
  return tell(relative(root, file), await respect(file, aimed(document, address)));
}
