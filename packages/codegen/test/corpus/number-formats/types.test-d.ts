import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["addThing"]["body"]>().toEqualTypeOf<{
  id?: number;
  ratio?: number;
  step?: number;
  at?: string;
  day?: string;
  key?: string;
  odd?: string;
  code?: string;
}>();
