import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Note = {
  text: string | null;
  level: "low" | "high" | null;
  author: { name: string } | null;
  tags: (string | null)[] | null;
  place?: string | { name: string } | null;
};

expectTypeOf<Subject["args"]["addNote"]["body"]>().toEqualTypeOf<Note>();
expectTypeOf<Subject["data"]["addNote"]>().toEqualTypeOf<Note>();
