import {
  createClient,
  createHooks,
  type Client,
  type ClientOptions,
  type Credential,
} from "@handshake/runtime";
import { api, base } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";

/** The headers that the client sends by itself. */
type DefaultHeaders = "x-hw-agentName";

/** What a KooDrive client is made from. */
export interface KoodriveOptions extends Omit<ClientOptions<typeof api>, "baseUrl" | "security"> {
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
  return createKoodriveWith(api.operations, options);
}

/**
 * Makes a client of these operations (of `./operations`) and no others, which a bundler then leaves out.
 *
 * @throws TypeError when `baseUrl` is no address.
 */
export function createKoodriveWith<const Some extends Partial<typeof api.operations>>(
  some: Some,
  options: KoodriveOptions,
): Client<operations, typeof base & { operations: Some }, DefaultHeaders> {
  const { agentName, accessToken, headers, ...rest } = options;
  return createClient<operations, typeof base & { operations: Some }, DefaultHeaders>(
    { ...base, operations: some },
    {
      ...rest,
      headers: { ...headers, "x-hw-agentName": agentName },
      // Whether one of them asks for it, is known to who names them.
      security: { accessToken } as object,
    },
  );
}

/** A layer of hooks, typed by operation: `use: [createKoodriveHooks({ onError: … })]`. */
export const createKoodriveHooks = createHooks<operations, typeof api>;
