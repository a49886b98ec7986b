import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["listMarks"]["query"]>().toEqualTypeOf<{
  sign: "" | "+" | "*/" | 'a"b' | "back\\slash" | "constructor" | "1st" | "größe" | "line\nbreak";
  level?: -1 | 0 | 10;
}>();
expectTypeOf<Subject["data"]["listMarks"][0]>().toEqualTypeOf<"" | "*/" | 1.5 | true | null>();
