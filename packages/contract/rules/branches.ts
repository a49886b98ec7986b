import type { UserContext } from "@redocly/openapi-core";
import { isPlacedNode } from "./answers.ts";
import { child, entries, type Node, type Placed } from "./node.ts";

/** One of the shapes that a schema allows: the names of its properties, and where it is written. */
export interface Branch {
  readonly properties: ReadonlySet<string>;
  readonly location: Placed<Node>["location"];
}

/** The shapes that a schema allows: `oneOf` and `anyOf` part them, `allOf` joins. */
export function branchesOf(
  schema: Placed<unknown>,
  ctx: UserContext,
  seen: readonly string[] = [],
): Branch[] {
  const pointer = schema.location.absolutePointer;
  if (!isPlacedNode(schema) || seen.includes(pointer)) return [];
  const deeper = [...seen, pointer];
  const read = (part: Placed<unknown>) => branchesOf(part, ctx, deeper);

  const own = { properties: propertiesOf(schema, ctx), location: schema.location };
  const all = entries(child(schema, "allOf", ctx), ctx).map(([, part]) => read(part));
  const joined = all.reduce((left, right) => join(left, right), [own]);
  const parted = ["oneOf", "anyOf"].flatMap((keyword) =>
    entries(child(schema, keyword, ctx), ctx).flatMap(([, part]) => read(part)),
  );
  return parted.length === 0 ? joined : join(parted, joined);
}

function propertiesOf(schema: Placed<Node>, ctx: UserContext): ReadonlySet<string> {
  return new Set(entries(child(schema, "properties", ctx), ctx).map(([name]) => name));
}

/** Every shape of the one with every shape of the other; a part without shapes adds nothing. */
function join(left: Branch[], right: Branch[]): Branch[] {
  if (right.length === 0) return left;
  return left.flatMap((one) =>
    right.map((other) => ({
      ...one,
      properties: new Set([...one.properties, ...other.properties]),
    })),
  );
}
