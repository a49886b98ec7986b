import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Result = Subject["result"]["listThings"];

expectTypeOf<Parameters<Extract<Result, { ok: true }>["headers"]["get"]>[0]>().toEqualTypeOf<
  "X-Total" | "x-next" | "X-Tags" | (string & Record<never, never>)
>();
expectTypeOf<
  Extract<Result, { kind: "failure"; status: 429 }>["body"]
>().toEqualTypeOf<undefined>();
