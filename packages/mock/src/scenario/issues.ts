import type { IHttpOperation } from "@stoplight/types";
import type { Kind } from "./kind.ts";
import { nameOf } from "./operation-index.ts";
import { proveTokens } from "./prove-tokens.ts";
import type { Report } from "./report.ts";
import type { Issued, Issues, Told } from "./sheet.ts";
import type { Maker } from "./token-shape.ts";

/** All that the answers of an operation hold anew, proved against the contract's schemas. */
export function issuesOf(
  api: string,
  operation: IHttpOperation,
  kinds: readonly Kind[],
  times: readonly Told[],
  report: Report,
): Issues | undefined {
  const name = nameOf(operation);
  const issued = kinds.flatMap((kind) => issuedBy(name, kind) ?? []);
  if (issued.length === 0 && times.length === 0) return undefined;
  const makers = new Map<string, Maker>();
  for (const { steps, kind } of issued) {
    const key = kinds.find((each) => each.name === kind)?.issued.get(name)?.key ?? name;
    proveTokens(operation, steps, makers, report, ["tokens", kind, "issued", key]);
  }
  return { api, tokens: issued, times, makers };
}

function issuedBy(operation: string, kind: Kind): Issued | undefined {
  const { name, family, issued, keys } = kind;
  const at = issued.get(operation);
  if (at === undefined) return undefined;
  const { steps, same, lifetime } = at;
  const key = keys.get(operation);
  return {
    kind: name,
    family,
    steps,
    same,
    ...(lifetime ? { lifetime } : {}),
    ...(key ? { key } : {}),
  };
}
