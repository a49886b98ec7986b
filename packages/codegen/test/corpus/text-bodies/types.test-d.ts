import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["setNote"]["body"]>().toEqualTypeOf<string>();
expectTypeOf<Subject["data"]["setNote"]>().toEqualTypeOf<string>();
expectTypeOf<Subject["args"]["postFeed"]["body"]>().toEqualTypeOf<string>();
expectTypeOf<Subject["data"]["postFeed"]>().toEqualTypeOf<string>();
expectTypeOf<Subject["data"]["listEvents"]>().toEqualTypeOf<string>();
