import type { ApiDescription } from "./description.ts";
import type { Layer } from "./layer.ts";
import type { Credentials } from "./request/security.ts";
import type { Retry } from "./retry.ts";
import type { SchemeName } from "./types/operation.ts";

interface CommonOptions<Api extends ApiDescription> {
  /** Credentials by the name of the security scheme; a call's own go first. */
  readonly security?: Credentials<SchemeName<Api>> | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for a whole call, its attempts, waits and bodies; 30,000 unless given, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt, body included; as long as the call unless given. */
  readonly attemptTimeout?: number | undefined;
  /**
   * How often a call is tried again, or how; twice unless given. Only an operation that may be sent twice is: its
   * method is idempotent, or the contract says so (`x-idempotent`).
   */
  readonly retry?: number | Retry | undefined;
  /**
   * Layers around every call and each attempt, the first outermost: hooks (`createHooks`), a log (`createLog` of
   * `./log`), a validator, one of your own.
   */
  readonly use?: readonly Layer[] | undefined;
}

type BaseUrlOption<Api extends ApiDescription> = Api extends { readonly origin: string }
  ? {
      /** Where the service is reached, in place of the contract's first server. */
      readonly baseUrl?: string | URL | undefined;
    }
  : {
      /**
       * Where the service is reached: its origin and any prefix. The contract's base path is added;
       * an address that already ends in it is taken as it is.
       */
      readonly baseUrl: string | URL;
    };

type HeaderOption<DefaultHeaders extends string> = [DefaultHeaders] extends [never]
  ? {
      /** Sent with every call. */
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  : {
      /** Sent with every call; the named ones stand in for header parameters. */
      readonly headers: Readonly<Record<DefaultHeaders, string>> & Readonly<Record<string, string>>;
    };

/** What a client is made from. */
export type ClientOptions<
  Api extends ApiDescription,
  DefaultHeaders extends string = never,
> = CommonOptions<Api> & BaseUrlOption<Api> & HeaderOption<DefaultHeaders>;
