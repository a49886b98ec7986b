import type { KeyedBackend } from "@handshake/runtime/session";

/** Where the portal keeps its sessions. What it is given holds tokens. */
export interface SessionBackend extends KeyedBackend {
  /** Ends what it has opened. The sessions stay where they outlive the process. */
  close(): Promise<void>;
}
