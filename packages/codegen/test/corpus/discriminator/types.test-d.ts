import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Pet = Subject["data"]["addPet"];

expectTypeOf<Pet["kind"]>().toEqualTypeOf<"Cat" | "Dog">();
expectTypeOf<Extract<Pet, { kind: "Cat" }>["lives"]>().toEqualTypeOf<number>();
expectTypeOf<Extract<Pet, { kind: "Dog" }>["barks"]>().toEqualTypeOf<boolean>();
expectTypeOf<Subject["args"]["addPet"]["body"]>().toEqualTypeOf<Pet>();
