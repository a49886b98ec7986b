import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { components, operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Order = components["schemas"]["Order"];

expectTypeOf<Order>().toEqualTypeOf<{ price: { amount: number }; items?: Order[] }>();
expectTypeOf<Subject["data"]["listOrders"]>().toEqualTypeOf<Order[]>();
expectTypeOf<Subject["data"]["showOrder"]>().toEqualTypeOf<Order>();
