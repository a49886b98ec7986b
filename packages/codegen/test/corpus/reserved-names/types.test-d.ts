import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<keyof Subject["args"]>().toEqualTypeOf<
  "delete" | "class" | "then_" | "constructor_" | "__proto___" | "api" | "await"
>();
expectTypeOf<Subject["args"]["await"]["body"]>().toEqualTypeOf<
  { default?: number; class?: string } | undefined
>();
expectTypeOf<components["schemas"]["components"]>().toEqualTypeOf<string>();
