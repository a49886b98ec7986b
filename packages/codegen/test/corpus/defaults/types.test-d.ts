import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["addThing"]["body"]>().toEqualTypeOf<{
  name: string;
  size?: number;
}>();
expectTypeOf<Subject["args"]["addThing"]["query"]>().toEqualTypeOf<
  { limit?: number } | undefined
>();
expectTypeOf<Subject["data"]["addThing"]["size"]>().toEqualTypeOf<number | undefined>();
