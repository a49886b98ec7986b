import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<Subject["args"]["getToken"]["body"]>().toEqualTypeOf<
  | { grant_type: "password" | "refresh"; scope?: string[]; lifetime?: number; keep?: boolean }
  | URLSearchParams
>();
