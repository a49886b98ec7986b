import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Tree = components["schemas"]["Tree"];

expectTypeOf<Tree>().toEqualTypeOf<{ value: number; children: Tree[] }>();
expectTypeOf<Subject["data"]["putTree"]["children"][0]["children"]>().toEqualTypeOf<Tree[]>();
expectTypeOf<Subject["data"]["showPerson"]["house"]>().toEqualTypeOf<
  { owners?: { [name: string]: components["schemas"]["Person"] } } | undefined
>();
