/** What `clients.spec.ts` bundles into a page: both clients, as an application's own script has them. */
import { createEnos } from "@handshake/enos";
import { createKoodrive } from "@handshake/koodrive";

export const clients = { createEnos, createKoodrive };

Object.assign(globalThis, { clients });
