/** The login APIs that the portal offers, in the order of the log-in screen. */
import type { ApiSettings } from "../settings.ts";
import { enosApi } from "./enos.ts";
import { koodriveApi } from "./koodrive.ts";
import type { PortalApi } from "./portal-api.ts";

export function createApis({ koodrive, enos }: ApiSettings, now: () => number): PortalApi[] {
  return [...(koodrive ? [koodriveApi(koodrive, now)] : []), ...(enos ? [enosApi(enos, now)] : [])];
}
