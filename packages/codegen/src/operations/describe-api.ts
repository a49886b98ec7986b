import { METHODS, type OpenApiDocument, type PathItem } from "@handshake/contract/document";
import type { ApiDescription, Envelope, Operation } from "@handshake/runtime";
import type { Fault, ReportFault } from "../fault.ts";
import type { KnownCode } from "./catalogue.ts";
import { describeOperation, type Site } from "./describe-operation.ts";
import { Envelopes } from "./envelope.ts";
import { follow } from "./follow.ts";
import { methodNames } from "./method-names.ts";
import { Secrets } from "./secrets.ts";
import { securitySchemes } from "./security.ts";
import { origin } from "./servers.ts";
import { sendable } from "./unsent-body.ts";

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
  const secrets = new Secrets(document);
  const operations: Record<string, Operation> = {};
  const sites: DescribedSite[] = [];
  const found = [...sitesOf(document)];
  const names = methodNames(found);
  const ids = new Set<string>();
  for (const site of found) {
    const { operationId: id = "" } = site.operation;
    const name = names.get(site) ?? id;
    if (ids.has(id)) {
      report({
        at: [...site.at, "operationId"],
        message: `Two operations have the operationId "${id}".`,
        remedy: "Rename one of them.",
      });
      continue;
    }
    ids.add(id);
    checkIdempotent(site, report);
    const envelope = envelopes.of(site.operation, site.at, name);
    operations[name] = describeOperation(document, secrets, site, id, envelope?.value, schemes);
    sites.push({ ...site, name, envelope: envelope?.name });
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
      const declared = item[method];
      if (declared === undefined) continue;
      const operation = sendable(method, declared);
      yield { method, path, item, operation, declared, at: ["paths", path, method] };
    }
  }
}
