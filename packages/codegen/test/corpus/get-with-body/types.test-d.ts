import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["search"]>().not.toHaveProperty("body");
expectTypeOf<Subject["args"]["count"]>().not.toHaveProperty("body");
expectTypeOf<Subject["args"]["forget"]["body"]>().toEqualTypeOf<string[]>();
expectTypeOf<Subject["data"]["search"]>().toEqualTypeOf<string[]>();
