import { METHODS, type OpenApiDocument, type PathItem } from "@handshake/contract";
import type { ApiDescription, Operation } from "@handshake/runtime";
import type { Fault } from "../fault.ts";
import { describeOperation, type Site } from "./describe-operation.ts";
import { Envelopes } from "./envelope.ts";
import { follow } from "./follow.ts";
import { methodName } from "./method-name.ts";
import { securitySchemes } from "./security.ts";
import { origin } from "./servers.ts";

/** A contract as the runtime needs it, and every fault that stands in the way. */
export interface DescribedApi {
  readonly api: ApiDescription;
  /** The operations in the contract's order, with the method that calls each. */
  readonly sites: readonly (Site & { readonly name: string })[];
  readonly faults: readonly Fault[];
}

export function describeApi(document: OpenApiDocument): DescribedApi {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => void faults.push(fault);
  const envelopes = new Envelopes(document, report);
  const operations: Record<string, Operation> = {};
  const sites: (Site & { name: string })[] = [];
  for (const site of sitesOf(document)) {
    const named = nameOf(site, operations);
    if ("message" in named) {
      report({
        at: [...site.at, ...(site.operation.operationId ? ["operationId"] : [])],
        ...named,
      });
      continue;
    }
    const envelope = envelopes.of(site.operation, site.at, named.name);
    operations[named.name] = describeOperation(document, site, named.id, envelope);
    sites.push({ ...site, name: named.name });
  }
  const from = origin(document);
  const { title, version } = document.info;
  const api = {
    title,
    version,
    ...(from !== undefined && { origin: from }),
    securitySchemes: securitySchemes(document),
    envelopes: envelopes.all,
    operations,
  };
  return { api, sites, faults };
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
