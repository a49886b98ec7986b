import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Result = Subject["result"]["addJob"];

expectTypeOf<Extract<Result, { status: 201; ok: true }>["data"]>().toEqualTypeOf<{ id: number }>();
expectTypeOf<Extract<Result, { ok: true }>["data"]>().toEqualTypeOf<
  { id: number } | { queue: string }
>();

export function narrowed(result: Result): void {
  if (result.kind !== "failure") return;
  if (result.status === 404) expectTypeOf(result.body).toEqualTypeOf<{ missing: string }>();
  if (result.status === 409) expectTypeOf(result.body).toEqualTypeOf<{ slip: string }>();
  if (result.status === 503) expectTypeOf(result.body).toEqualTypeOf<{ trouble: string }>();
}
