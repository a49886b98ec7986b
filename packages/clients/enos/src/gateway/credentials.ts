/** The application's credentials for the API gateway. */
export interface GatewayCredentials {
  readonly appKey: string;
  /** Belongs on a server only: who has it can act as the application. */
  readonly appSecret: string;
  /** Says that an `appSecret` in a browser, where every visitor can read it, is meant. */
  readonly acceptSecretInBrowser?: true | undefined;
}

/** A page, or a worker of one: server runtimes have workers, too, but do not call themselves Mozilla. */
function inBrowser(): boolean {
  const isPage = "window" in globalThis && "document" in globalThis;
  if (isPage || !("WorkerGlobalScope" in globalThis)) return isPage;
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}

/** Refuses an appSecret in a browser, unless its owner accepts it. */
export function refuseSecretInBrowser(credentials: GatewayCredentials): void {
  if (!inBrowser() || credentials.acceptSecretInBrowser === true) return;
  throw new TypeError(
    "An `appSecret` in a browser can be read by every visitor. Sign on a server, or accept this with `acceptSecretInBrowser: true`.",
  );
}
