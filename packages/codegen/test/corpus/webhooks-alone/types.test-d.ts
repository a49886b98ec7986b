import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations, webhooks } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

expectTypeOf<keyof Subject["args"]>().toEqualTypeOf<never>();
expectTypeOf<components["schemas"]["Order"]>().toEqualTypeOf<{ id: number }>();
expectTypeOf<
  webhooks["orderShipped"]["post"]["requestBody"]["content"]["application/json"]
>().toEqualTypeOf<components["schemas"]["Order"]>();
