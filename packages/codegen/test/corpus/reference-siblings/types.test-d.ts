import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["addPerson"]["body"]["name"]>().toEqualTypeOf<string>();
expectTypeOf<components["schemas"]["Person"]["nick"]>().toEqualTypeOf<string | undefined>();
