import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<keyof Subject["args"]>().toEqualTypeOf<"getUser" | "getUser2" | "getUser3" | "getD">();
expectTypeOf<Subject["data"]["getUser"]>().toEqualTypeOf<number>();
expectTypeOf<components["schemas"]["user-name"]>().toEqualTypeOf<string>();
expectTypeOf<components["schemas"]["userName"]>().toEqualTypeOf<boolean>();
