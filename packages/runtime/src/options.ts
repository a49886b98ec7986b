import type { ApiDescription } from "./description.ts";
import type { OutgoingRequest } from "./request/outgoing.ts";
import type { Credentials } from "./request/security.ts";

interface CommonOptions<Api extends ApiDescription> {
  /** Credentials by the name of the security scheme; a call's own go first. */
  readonly security?: Credentials<keyof Api["securitySchemes"] & string> | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for a whole call, body included; 30,000 unless given, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /**
   * Sees each request before it goes out, and may change its headers, to sign it for instance.
   * When it throws, nothing is sent and the result is of kind `credentials`.
   */
  readonly onRequest?: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
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
