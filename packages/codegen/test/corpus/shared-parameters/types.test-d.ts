import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["showUser"]["query"]>().toEqualTypeOf<{
  lang: "de" | "en";
  page?: number;
}>();
expectTypeOf<Subject["args"]["showUser"]["headers"]>().toEqualTypeOf<
  { lang?: number } | undefined
>();
expectTypeOf<Subject["args"]["removeUser"]["query"]>().toEqualTypeOf<{
  lang?: string;
  page: number;
}>();
