import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Form = Subject["args"]["upload"]["body"];

expectTypeOf<FormData>().toExtend<Form>();
expectTypeOf<{ file: Blob }>().toExtend<Form>();
expectTypeOf<{
  file: string;
  title: string;
  count: number;
  tags: (string | Blob)[];
}>().toExtend<Form>();
expectTypeOf<{ file: Blob; meta: { author: string } }>().toExtend<Form>();
expectTypeOf<{ file: number }>().not.toExtend<Form>();
expectTypeOf<{ title: string }>().not.toExtend<Form>();
