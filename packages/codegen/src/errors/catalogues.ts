import type { Fault } from "../fault.ts";
import type { DescribedApi } from "../operations/describe-api.ts";
import type { KnownCode } from "../operations/catalogue.ts";
import { pascalCase } from "../operations/method-name.ts";
import { typeName } from "../scaffold/names.ts";

/** The error codes that an envelope knows. */
export interface Catalogue {
  /** The envelope's key in the description of the API. */
  readonly envelope: string;
  /** `EnosErrorCode`; of an envelope that is not the document's own, `EnosGatewayTokenErrorCode`. */
  readonly name: string;
  readonly entries: readonly KnownCode[];
}

/** The catalogues of a contract, in its order; none of an envelope that knows no code. */
export function catalogues(contract: string, { codes }: DescribedApi): Catalogue[] {
  return Object.entries(codes).flatMap(([envelope, entries]) => {
    if (entries.length === 0) return [];
    const own = envelope === "default" ? "" : pascalCase(envelope);
    return [{ envelope, name: `${typeName(contract)}${own}ErrorCode`, entries }];
  });
}

/**
 * Two codes under one name cannot both be exported. To tell them apart by a number would rename a
 * constant that people use on the day its twin is added, so the contract has to say what it means.
 */
export function catalogueFaults(contract: string, described: DescribedApi): Fault[] {
  const all = catalogues(contract, described);
  const twins = all.flatMap((catalogue) => nameTwins(catalogue, described));
  const byName = Map.groupBy(all, ({ name }) => name);
  const shared = [...byName].flatMap(([name, [first, other]]) => {
    if (first === undefined || other === undefined) return [];
    const message = `The envelopes "${first.envelope}" and "${other.envelope}" both give the name ${name}.`;
    const at = placeOf(other.envelope, described);
    return [{ at, message, remedy: "Give one of them another `name`." }];
  });
  return [...twins, ...shared];
}

function nameTwins({ envelope, entries }: Catalogue, described: DescribedApi): Fault[] {
  return [...Map.groupBy(entries, ({ name }) => name)].flatMap(([name, [first, other]]) => {
    if (first === undefined || other === undefined) return [];
    const message = `The error codes ${first.code} and ${other.code} both give the name ${name}.`;
    const at = [...placeOf(envelope, described), "errors"];
    return [{ at, message, remedy: "Give one of them another `title`." }];
  });
}

/** Where an envelope is written: in the first operation that brings it along, else at the root. */
function placeOf(envelope: string, { sites }: DescribedApi): string[] {
  const site = sites.find(
    ({ operation, envelope: own }) => operation["x-envelope"] !== undefined && own === envelope,
  );
  return [...(site?.at ?? []), "x-envelope"];
}
