import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<keyof Subject["args"]>().toEqualTypeOf<never>();
expectTypeOf<components["schemas"]["Money"]>().toEqualTypeOf<{
  amount: number;
  currency?: string;
}>();
