import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["addThing"]["body"]>().toEqualTypeOf<{ data: string }>();
expectTypeOf<Subject["data"]["addThing"]>().toEqualTypeOf<{ id: number }>();
expectTypeOf<
  Extract<Subject["result"]["addThing"], { kind: "failure"; status: 400 }>["body"]
>().toEqualTypeOf<{ title: string }>();
