import { METHODS, type OpenApiDocument, type PathItem } from "@handshake/contract/document";
import type { ApiDescription, Envelope, Operation } from "@handshake/runtime";
import type { Fault, ReportFault } from "../fault.ts";
import type { KnownCode } from "./catalogue.ts";
import { describeOperation, type Site } from "./describe-operation.ts";
import { Envelopes } from "./envelope.ts";
import { follow } from "./follow.ts";
import { methodName } from "./method-name.ts";
import { securitySchemes } from "./security.ts";
import { origin } from "./servers.ts";

/** An operation's place, the method that calls it, and the key of its envelope. */
interface DescribedSite extends Site {
  readonly name: string;
  readonly envelope: string | undefined;
}

/** A contract as the runtime needs it, and every fault that stands in the way. */
export interface DescribedApi {
  readonly api: ApiDescription;
  /** By the names that the contract gives them; `default` for one without. */
  readonly envelopes: Readonly<Record<string, Envelope>>;
  /** The error codes of each envelope, by the envelope's key. */
  readonly codes: Readonly<Record<string, readonly KnownCode[]>>;
  /** The operations in the contract's order, with the method that calls each. */
  readonly sites: readonly DescribedSite[];
  readonly faults: readonly Fault[];
}

export function describeApi(document: OpenApiDocument): DescribedApi {
  const faults: Fault[] = [];
  const report: ReportFault = (fault) => void faults.push(fault);
  const envelopes = new Envelopes(document, report);
  const schemes = securitySchemes(document);
  const operations: Record<string, Operation> = {};
  const sites: DescribedSite[] = [];
  for (const site of sitesOf(document)) {
    const named = nameOf(site, operations);
    if ("message" in named) {
      report({
        at: [...site.at, ...(site.operation.operationId ? ["operationId"] : [])],
        ...named,
      });
      continue;
    }
    checkIdempotent(site, report);
    const envelope = envelopes.of(site.operation, site.at, named.name);
    operations[named.name] = describeOperation(document, site, named.id, envelope?.value, schemes);
    sites.push({ ...site, name: named.name, envelope: envelope?.name });
  }
  const from = origin(document);
  const api = {
    title: document.info.title,
    ...(from !== undefined && { origin: from }),
    operations,
  };
  return { api, envelopes: envelopes.all, codes: envelopes.codes, sites, faults };
}

/** A word that is misspelt would leave the decision to the method, and nobody would know. */
function checkIdempotent({ operation, at }: Site, report: ReportFault): void {
  const said = operation["x-idempotent"];
  if (said === undefined || typeof said === "boolean") return;
  report({
    at: [...at, "x-idempotent"],
    message: "`x-idempotent` is neither true nor false.",
    remedy: "Write `true` where the operation may be sent twice, `false` where it must not.",
  });
}

function* sitesOf(document: OpenApiDocument): Generator<Site> {
  for (const [path, value] of Object.entries(document.paths ?? {})) {
    const item = path.startsWith("/") ? follow<PathItem>(document, value) : undefined;
    if (item === undefined) continue;
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { method, path, item, operation, at: ["paths", path, method] };
    }
  }
}

function nameOf(
  { operation: { operationId } }: Site,
  taken: Readonly<Record<string, Operation>>,
): { id: string; name: string } | Omit<Fault, "at"> {
  const name = operationId === undefined ? undefined : methodName(operationId);
  if (operationId === undefined || name === undefined) {
    return {
      message: "The operation has no operationId that can name a method.",
      remedy: "Add an `operationId`, such as `getUser`: the client's method is named by it.",
    };
  }
  const other = Object.hasOwn(taken, name) ? taken[name] : undefined;
  if (other === undefined) return { id: operationId, name };
  return {
    message:
      other.id === operationId
        ? `Two operations have the operationId "${operationId}".`
        : `The operationIds "${other.id}" and "${operationId}" both give the method "${name}".`,
    remedy: "Rename one of them.",
  };
}
