import type { Location, UserContext } from "@redocly/openapi-core";

/** An object of the contract, not yet known to be what it should be. */
export type Node = Readonly<Record<string, unknown>>;

/** Something in the contract, and where it is written. */
export interface Placed<T> {
  readonly value: T;
  readonly location: Location;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The child of a node, behind its `$ref` where it is one. Nothing where it leads nowhere. */
export function child(
  parent: Placed<Node>,
  key: string | number,
  ctx: UserContext,
): Placed<unknown> {
  const holder: unknown = parent.value;
  const value = isNode(holder) || Array.isArray(holder) ? Reflect.get(holder, key) : undefined;
  return follow({ value, location: parent.location.child([key]) }, ctx);
}

/** What a `$ref` points at, with the keywords beside the `$ref`; anything else as it is. */
export function follow(place: Placed<unknown>, ctx: UserContext): Placed<unknown> {
  const { value, location } = place;
  if (!isNode(value) || !isText(value["$ref"])) return place;
  const { $ref, ...siblings } = value;
  const target = ctx.resolve<Node>({ $ref }, location.source.absoluteRef);
  if (target.node === undefined) return { value: undefined, location };
  const both = isNode(target.node) ? { ...target.node, ...siblings } : target.node;
  return { value: both, location: target.location };
}

export function entries(place: Placed<unknown>, ctx: UserContext): [string, Placed<unknown>][] {
  const { value, location } = place;
  if (!isNode(value) && !Array.isArray(value)) return [];
  const holder = { value, location } as Placed<Node>;
  return Object.keys(value).map((key) => [key, child(holder, key, ctx)]);
}
