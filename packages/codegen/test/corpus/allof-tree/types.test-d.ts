import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Van = Subject["args"]["addVan"]["body"];

expectTypeOf<Van["id"]>().toEqualTypeOf<number>();
expectTypeOf<Van["name"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Van["wheels"]>().toEqualTypeOf<number>();
expectTypeOf<Van["load"]>().toEqualTypeOf<number>();
expectTypeOf<Subject["data"]["addVan"]>().toEqualTypeOf<Van>();
