import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["data"]["setPrice"]>().toEqualTypeOf<
  number | "free" | { amount: number } | { amount?: number; from: number }
>();
expectTypeOf<Subject["args"]["setPrice"]["body"]>().toEqualTypeOf<Subject["data"]["setPrice"]>();
