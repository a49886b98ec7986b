import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Maps = Subject["args"]["setMaps"]["body"];

expectTypeOf<Maps["numbers"]>().toEqualTypeOf<{ [key: string]: number } | undefined>();
expectTypeOf<NonNullable<Maps["any"]>[string]>().toEqualTypeOf<unknown>();
expectTypeOf<{ b: number }>().toExtend<NonNullable<Maps["bare"]>>();
expectTypeOf<NonNullable<Maps["closed"]>["a"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<NonNullable<Maps["patterned"]>[string]>().toEqualTypeOf<number>();
