import { relative } from "node:path";
import { type ContractSource, locate, pointerKeys } from "@handshake/contract";
import { audienceOf } from "../audience.ts";
import type { AcceptedChange } from "../changeset/accepted.ts";
import type { ReportedChange } from "./report.ts";

/** Adds the contract's line, and for whom it matters. */
export function placed(
  { file }: Pick<ContractSource, "file">,
  root: string,
  changes: readonly AcceptedChange[],
): Promise<ReportedChange[]> {
  return Promise.all(
    changes.map(async (change) => {
      const at = await locate(file, pointerKeys(change.pointer));
      const place = `${relative(root, at.file) || at.file}:${at.line}:${at.column}`;
      return { ...change, place, audience: audienceOf(change) };
    }),
  );
}
