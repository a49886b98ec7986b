import { nameOfOperation } from "@handshake/contract/name-operations";
import type { Site } from "./describe-operation.ts";
import { methodName } from "./method-name.ts";

/**
 * The client's method for each operation: `methodName` of its operationId. Where several come to the same, the one
 * that is spelt so has it, and the others are counted in the contract's order (`getUser2`). An operationId without a
 * letter makes way for method and path.
 */
export function methodNames(sites: readonly Site[]): ReadonlyMap<Site, string> {
  const names = new Map<Site, string>();
  const wishes = sites.map((site) => ({ site, wish: wishOf(site) }));
  const spelt = wishes.filter(({ site, wish }) => wish === site.operation.operationId);
  const taken = new Set<string>();
  for (const { site, wish } of [...spelt, ...wishes]) {
    if (names.has(site)) continue;
    let name = wish;
    for (let count = 2; taken.has(name); count += 1) name = `${wish}${count}`;
    taken.add(name);
    names.set(site, name);
  }
  return names;
}

function wishOf({ operation: { operationId = "" }, method, path }: Site): string {
  return methodName(operationId) ?? nameOfOperation(method, path);
}
