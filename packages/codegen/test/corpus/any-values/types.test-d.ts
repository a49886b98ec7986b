import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["setValue"]["body"]>().toEqualTypeOf<unknown>();
expectTypeOf<Subject["data"]["setValue"]>().toEqualTypeOf<unknown>();
expectTypeOf<Subject["args"]["setBag"]["body"]["any"]>().toEqualTypeOf<unknown>();
expectTypeOf<Subject["args"]["setBag"]["body"]["never"]>().toEqualTypeOf<undefined>();
