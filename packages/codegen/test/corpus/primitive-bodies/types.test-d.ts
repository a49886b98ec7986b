import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["setText"]["body"]>().toEqualTypeOf<string>();
expectTypeOf<Subject["args"]["setNumber"]["body"]>().toEqualTypeOf<number>();
expectTypeOf<Subject["args"]["setFlag"]["body"]>().toEqualTypeOf<boolean>();
expectTypeOf<Subject["args"]["setList"]["body"]>().toEqualTypeOf<number[]>();
expectTypeOf<Subject["data"]["setList"]>().toEqualTypeOf<unknown[]>();
