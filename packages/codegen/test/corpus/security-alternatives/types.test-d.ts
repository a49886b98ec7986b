import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<keyof NonNullable<Subject["args"]["listThings"]["security"]>>().toEqualTypeOf<
  "key" | "tenant" | "token" | "basic"
>();
expectTypeOf<Subject["data"]["listThings"]>().toEqualTypeOf<undefined>();
