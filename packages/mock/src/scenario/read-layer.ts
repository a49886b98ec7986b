import type { LayerFile } from "./file.ts";
import { nameOf } from "./operation-index.ts";
import { grouped, type RuleReader } from "./read-rules.ts";
import { checkEverywhere, readWeather } from "./read-weather.ts";
import type { Report } from "./report.ts";
import type { LayerParts } from "./scenarios.ts";
import type { Path } from "./source.ts";
import type { WeatherSetting } from "./weather.ts";

/**
 * What holds always, or while a scenario is switched on: its rules, its weather, its operations.
 *
 * @param prefix the name of the scenario, for a person.
 */
export function readLayer(
  file: LayerFile,
  rules: RuleReader,
  report: Report,
  path: Path,
  prefix = "",
): LayerParts {
  const operations = readOperations(file, report, path);
  const { weather: everywhere } = file;
  const weatherPath = [...path, "weather"];
  const weather = everywhere ? readWeather(everywhere, report, weatherPath) : undefined;
  if (everywhere) checkEverywhere(everywhere, report, weatherPath);
  const read = rules.read(file.rules ?? [], [...path, "rules"], prefix);
  return { rules: grouped(read), ...operations, ...(weather ? { weather } : {}) };
}

function readOperations(
  { operations }: LayerFile,
  report: Report,
  path: Path,
): Pick<LayerParts, "weathers" | "optional"> {
  const weathers = new Map<string, WeatherSetting>();
  const optional = new Set<string>();
  for (const [key, one] of Object.entries(operations ?? {})) {
    const here = [...path, "operations", key];
    const operation = report.operation(here, key, true);
    if (operation === undefined || one === null) continue;
    const weather = readWeather(one, report, here, operation);
    if (weather) weathers.set(nameOf(operation), weather);
    if (one.security === undefined) continue;
    optional.add(nameOf(operation));
    if ((operation.security ?? []).some(({ length }) => length > 0)) continue;
    const message = `The operation "${key}" asks for no credentials, so they cannot be optional.`;
    report.at([...here, "security"], message, "Remove the line.");
  }
  return { weathers, optional };
}
