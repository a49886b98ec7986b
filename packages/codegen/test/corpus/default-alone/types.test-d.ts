import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["data"]["showState"]>().toEqualTypeOf<{ up: boolean }>();

export function narrowed(result: Subject["result"]["showState"]): void {
  if (result.kind === "failure") expectTypeOf(result.body).toEqualTypeOf<{ up: boolean }>();
}
