import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Range = components["schemas"]["Range"];

expectTypeOf<Range>().toEqualTypeOf<{ from: number; word?: string }>();
expectTypeOf<Subject["args"]["search"]["query"]>().toEqualTypeOf<
  { apart?: Range; commas?: Range; deep?: Range } | undefined
>();
