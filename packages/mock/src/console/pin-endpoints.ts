import { wishOf } from "../control/wish.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { opened, operationOf } from "./find.ts";

const path = "/api/apis/{api}/operations/{operation}/pin";

export const pinEndpoints: readonly Endpoint[] = [
  { method: "PUT", path, answer: set },
  { method: "DELETE", path, answer: remove },
];

/** As console.openapi.yaml has it, and as it was checked. */
interface Wish {
  readonly status?: number;
  readonly example?: string;
  readonly times?: number | null;
}

function set(call: Call): void {
  const { api, operation } = operationOf(call);
  const { status, example = "", times }: Wish = Object(call.body);
  const answer = status === undefined ? example : { status, ...(example !== "" && { example }) };
  const pin = { ...wishOf(operation, answer), times: times ?? Infinity };
  opened(call).pins.set(api.info.name, operation.name, pin);
  call.services.events.changed();
}

function remove(call: Call): void {
  const { api, operation } = operationOf(call);
  opened(call).pins.delete(api.info.name, operation.name);
  call.services.events.changed();
}
