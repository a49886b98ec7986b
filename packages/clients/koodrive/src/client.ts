import { createClient, type Client, type ClientOptions, type Credential } from "@handshake/runtime";
import { api } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";

/** The headers that the client sends by itself. */
type DefaultHeaders = "x-hw-agentName";

/** What a KooDrive client is made from. */
export interface KoodriveOptions extends Pick<
  ClientOptions<typeof api>,
  "fetch" | "timeout" | "onRequest" | "headers"
> {
  /** Where KooDrive is reached, without its base path; e.g. `http://127.0.0.1:4010`. */
  readonly baseUrl: string | URL;
  /** The agent that calls, for `x-hw-agentName`. */
  readonly agentName: string;
  /**
   * `sessionInfo.accessToken`, or a function that gives it. It goes out as it is: its `AT ` is part of
   * it. A call's own `security: { accessToken }` goes first.
   */
  readonly accessToken?: Credential | undefined;
}

/** One method per operation of the contract. */
export type Koodrive = Client<operations, typeof api, DefaultHeaders>;

/**
 * Makes a client for KooDrive.
 *
 * @throws TypeError when `baseUrl` is no address.
 */
export function createKoodrive(options: KoodriveOptions): Koodrive {
  const { agentName, accessToken, headers, ...rest } = options;
  return createClient<operations, typeof api, DefaultHeaders>(api, {
    ...rest,
    headers: { ...headers, "x-hw-agentName": agentName },
    security: { accessToken },
  });
}
