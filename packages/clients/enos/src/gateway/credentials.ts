/** The application's credentials for the API gateway. */
export interface GatewayCredentials {
  readonly appKey: string;
  /** Belongs on a server only: who has it can act as the application. */
  readonly appSecret: string;
  /** Says that an `appSecret` in a browser, where every visitor can read it, is meant. */
  readonly acceptSecretInBrowser?: true | undefined;
}

function inPage(): boolean {
  return "window" in globalThis && "document" in globalThis;
}

/** Refuses an appSecret in a browser, unless its owner accepts it. */
export function refuseSecretInBrowser(credentials: GatewayCredentials): void {
  if (!inPage() || credentials.acceptSecretInBrowser === true) return;
  throw new TypeError(
    "An `appSecret` in a browser can be read by every visitor. Sign on a server, or accept this with `acceptSecretInBrowser: true`.",
  );
}
