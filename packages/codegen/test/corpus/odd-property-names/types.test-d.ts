import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Odd = Subject["args"]["größe"]["body"];

expectTypeOf<Odd["a b"]>().toEqualTypeOf<string>();
expectTypeOf<Odd['quote"d']>().toEqualTypeOf<string | undefined>();
expectTypeOf<Odd["größe"]>().toEqualTypeOf<number | undefined>();
expectTypeOf<Odd["__proto__"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Subject["args"]["größe"]["path"]>().toEqualTypeOf<{ "a.b": string; "c~d": string }>();
