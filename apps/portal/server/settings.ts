/** Where each API is and what it takes to call it. */
import mock from "@handshake/enos/mock.json" with { type: "json" };
import { SetupError } from "./setup-error.ts";

export interface KoodriveSettings {
  /** Origin and any prefix. */
  readonly baseUrl: string;
  readonly agentName: string;
  /** Offer the account of the API's documentation on the log-in screen. */
  readonly sample?: boolean;
}

export interface EnosSettings {
  /** Origin of the API gateway and any prefix. */
  readonly baseUrl: string;
  readonly appKey: string;
  readonly appSecret: string;
  /** For how long too many wrong passwords lock an account out at most, in seconds; EnOS itself does not say. */
  readonly lockOut?: number | undefined;
  readonly sample?: boolean;
}

export interface ApiSettings {
  readonly koodrive?: KoodriveSettings;
  readonly enos?: EnosSettings;
}

/** The mock's own, of EnOS's `mock.yaml`: `15m`. */
const mockLockOut = mock.rules
  .flatMap(({ when }) => (when && "after" in when ? when.after?.within : undefined) ?? [])
  .map((within) => Number.parseInt(within, 10) * 60)[0];

/** Both APIs on one mock. It checks no application: these values open nothing anywhere. */
export function mockSettings(mockUrl: string): Required<ApiSettings> {
  return {
    koodrive: { baseUrl: mockUrl, agentName: "handshake-portal", sample: true },
    enos: {
      baseUrl: mockUrl,
      appKey: "mock-app-key",
      appSecret: "mock-app-secret",
      lockOut: mockLockOut,
      sample: true,
    },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings by environment variables; an API without an address is not offered. */
export function settingsFrom(env: Environment): ApiSettings {
  const koodrive = group(env, "KOODRIVE_BASE_URL", "KOODRIVE_AGENT_NAME");
  const enos = group(env, "ENOS_BASE_URL", "ENOS_APP_KEY", "ENOS_APP_SECRET");
  return {
    ...(koodrive && { koodrive: { baseUrl: koodrive[0], agentName: koodrive[1] } }),
    ...(enos && {
      enos: { baseUrl: enos[0], appKey: enos[1], appSecret: enos[2], lockOut: lockOutFrom(env) },
    }),
  };
}

/** The values of variables that go together: all, or none where the first is not set. */
function group<const Names extends readonly [string, ...string[]]>(
  env: Environment,
  ...names: Names
): { readonly [Index in keyof Names]: string } | undefined {
  if (!readAddress(env, names[0])) return undefined;
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new SetupError(`${names[0]} is set, so ${missing.join(" and ")} must be set as well.`);
  }
  return names.map((name) => env[name]) as { readonly [Index in keyof Names]: string };
}

function lockOutFrom(env: Environment): number | undefined {
  const text = env["ENOS_LOCK_OUT_MINUTES"];
  if (!text) return undefined;
  if (/^\d{1,5}$/.test(text)) return Number(text) * 60;
  throw new SetupError(`ENOS_LOCK_OUT_MINUTES is "${text}", which is no number of minutes.`);
}

/** The http(s) address in a variable; `undefined` where the variable is not set. */
export function readAddress(env: Environment, name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? "")) return text;
  throw new SetupError(`${name} is "${text}", which is no http or https address.`);
}
