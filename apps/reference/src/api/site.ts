import type { DescribedApi } from "@handshake/codegen";

/** An operation's place in the contract, the method that calls it, and the key of its envelope. */
export type Site = DescribedApi["sites"][number];
