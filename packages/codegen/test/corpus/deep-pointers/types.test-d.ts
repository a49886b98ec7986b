import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Pet = Subject["data"]["showPet"];

expectTypeOf<Pet["tag"]>().toEqualTypeOf<{ word: string }>();
expectTypeOf<NonNullable<Pet["next"]>["tag"]>().toEqualTypeOf<{ word: string }>();
expectTypeOf<Subject["data"]["listOwners"]["tag"]["word"]>().toEqualTypeOf<string>();
expectTypeOf<Pet["dash"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Pet["low"]>().toEqualTypeOf<number | undefined>();
