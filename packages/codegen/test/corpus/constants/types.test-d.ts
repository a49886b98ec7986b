import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Event = Subject["args"]["addEvent"]["body"];

expectTypeOf<Event["type"]>().toEqualTypeOf<"started" | "failed">();
expectTypeOf<Extract<Event, { type: "failed" }>["code"]>().toEqualTypeOf<number>();
expectTypeOf<Subject["data"]["addEvent"]>().toEqualTypeOf<2>();
