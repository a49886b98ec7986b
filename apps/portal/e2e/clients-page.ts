/** What `clients.spec.ts` bundles into a page: both clients, as an application's own script has them. */
import { createEnos } from "@handshake/enos";
import { createKoodrive, createKoodriveSession, webStore } from "@handshake/koodrive";

export const clients = { createEnos, createKoodrive, createKoodriveSession, webStore };

Object.assign(globalThis, { clients });
