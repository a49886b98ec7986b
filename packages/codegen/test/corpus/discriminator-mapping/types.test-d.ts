import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Pet = Subject["data"]["addPet"];

expectTypeOf<Pet["kind"]>().toEqualTypeOf<"cat-like" | "dog" | "puppy">();
expectTypeOf<Extract<Pet, { kind: "cat-like" }>["lives"]>().toEqualTypeOf<number>();
