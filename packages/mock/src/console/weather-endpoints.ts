import { settingOf, type WeatherWish } from "../control/weather.ts";
import type { WeatherSetting } from "../scenario/weather.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { opened, operationOf } from "./find.ts";

const everything = "/api/weather";
const one = "/api/apis/{api}/operations/{operation}/weather";

export const weatherEndpoints: readonly Endpoint[] = [
  { method: "PUT", path: everything, answer: (call) => set(call, wished(call)) },
  { method: "DELETE", path: everything, answer: (call) => set(call, undefined) },
  { method: "PUT", path: one, answer: (call) => set(call, wished(call)) },
  { method: "DELETE", path: one, answer: (call) => set(call, undefined) },
];

/** No latency and no fault is no weather of its own. */
function wished({ body }: Call): WeatherSetting | undefined {
  const wish: WeatherWish = Object(body);
  return Object.keys(wish).length === 0 ? undefined : settingOf(wish);
}

function set(call: Call, setting: WeatherSetting | undefined): void {
  const { memory } = opened(call);
  if (call.path["operation"] === undefined) memory.setWeather(setting);
  else {
    const { api, operation } = operationOf(call);
    memory.setWeather(setting, { api: api.info.name, operation: operation.name });
  }
  call.services.events.changed();
}
