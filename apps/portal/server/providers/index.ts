/** The login APIs that the portal offers, in the order of the log-in screen. */
import type { Provider } from "../provider.ts";
import type { ApiSettings } from "../settings.ts";
import { enosProvider } from "./enos.ts";
import { koodriveProvider } from "./koodrive.ts";

export function createProviders({ koodrive, enos }: ApiSettings, now: () => number): Provider[] {
  return [
    ...(koodrive ? [koodriveProvider(koodrive, now)] : []),
    ...(enos ? [enosProvider(enos)] : []),
  ];
}
