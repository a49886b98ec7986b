import type { Finding } from "./findings.ts";

/** What a proxy tells while it runs. Holds no secret. */
export type ProxyEvent =
  | {
      readonly kind: "exchange";
      readonly method: string;
      /** The contract's template below its base path, or the path, masked. */
      readonly path: string;
      readonly status?: number;
      /** Milliseconds. */
      readonly duration: number;
      readonly operation?: string;
      /** How many findings it has, new or not. */
      readonly findings: number;
      /** Why the service gave no answer. */
      readonly failure?: string;
    }
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "recorded"; readonly file: string }
  | { readonly kind: "trouble"; readonly message: string };
