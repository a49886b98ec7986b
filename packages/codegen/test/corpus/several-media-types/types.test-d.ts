import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["addThing"]["mediaType"]>().toEqualTypeOf<
  "application/x-www-form-urlencoded" | "application/json" | "text/csv" | undefined
>();
expectTypeOf<
  Extract<Subject["args"]["addThing"], { mediaType: "application/json" }>["body"]
>().toEqualTypeOf<{ id: number }>();
expectTypeOf<
  Extract<Subject["args"]["addThing"], { mediaType: "text/csv" }>["body"]
>().toEqualTypeOf<string>();
expectTypeOf<Subject["data"]["addThing"]>().toEqualTypeOf<string | { id: number }>();
