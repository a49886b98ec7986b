/** What the sources use and Node 20 or 22 lack. */
const NEEDED: readonly (readonly [holder: object, name: string])[] = [
  [globalThis, "AsyncDisposableStack"],
  [globalThis, "Iterator"],
  [Array, "fromAsync"],
  [Object, "groupBy"],
  [Promise, "try"],
  [Promise, "withResolvers"],
  [RegExp, "escape"],
  [Set.prototype, "union"],
  [URL, "parse"],
];

/** Adds to an older Node what the mock uses; nothing is loaded where it is all there. */
export function completeNode(require: NodeJS.Require): void {
  if (NEEDED.some(([holder, name]) => !(name in holder))) require("./older-node.cjs");
}
