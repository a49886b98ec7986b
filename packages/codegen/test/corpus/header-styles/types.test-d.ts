import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["listThings"]["headers"]>().toEqualTypeOf<{
  "X-Word": string;
  "X-Ids": number[];
  "X-Point"?: { x: number; y: number };
  "X-Exploded"?: { x: number; y: number };
}>();
