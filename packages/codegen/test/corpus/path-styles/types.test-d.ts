import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["simple"]["path"]>().toEqualTypeOf<{
  ids: number[];
  point: { x: number; y: number };
}>();
expectTypeOf<Subject["args"]["matrix"]["path"]>().toEqualTypeOf<{ word: string; ids: number[] }>();
