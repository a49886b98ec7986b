import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Root = Subject["args"]["putTree"]["body"]["root"];

expectTypeOf<Root["word"]>().toEqualTypeOf<string>();
expectTypeOf<NonNullable<NonNullable<Root["next"]>["next"]>["word"]>().toEqualTypeOf<string>();
