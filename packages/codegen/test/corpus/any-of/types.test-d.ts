import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Contact = Subject["args"]["addContact"]["body"];

expectTypeOf<{ mail: string }>().toExtend<Contact>();
expectTypeOf<{ phone: string }>().toExtend<Contact>();
expectTypeOf<{ mail: string; phone: string }>().toExtend<Contact>();
expectTypeOf<{ name: string }>().not.toExtend<Contact>();
