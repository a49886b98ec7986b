import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["data"]["removeThings"]>().toEqualTypeOf<undefined>();
expectTypeOf<Subject["data"]["setThings"]>().toEqualTypeOf<undefined>();
expectTypeOf<Subject["data"]["addThing"]>().toEqualTypeOf<undefined>();
expectTypeOf<Subject["data"]["listThings"]>().toEqualTypeOf<unknown>();
