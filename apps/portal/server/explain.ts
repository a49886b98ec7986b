import type { Problem } from "./problem.ts";

/** What any client's result is when it is no success. */
export type Unsuccessful =
  | {
      readonly kind: "failure";
      readonly status: number;
      readonly code: unknown;
      readonly message: string;
    }
  | { readonly kind: "undeclared"; readonly status: number }
  | { readonly kind: "credentials"; readonly cause: unknown }
  | { readonly kind: "network" | "timeout" | "abort" | "invalid" };

export interface Api {
  /** What people call it. */
  readonly title: string;
  /** Where the portal reaches it. */
  readonly address: string;
}

/** A client's result in words for the user. */
export function explain(result: Unsuccessful, { title, address }: Api): Problem {
  switch (result.kind) {
    case "failure":
      return { kind: "refused", message: result.message, code: codeOf(result.code) };
    case "undeclared":
      return {
        kind: "unexpected",
        message: `${title}, at ${address}, sent an answer that its contract does not describe (HTTP ${result.status}).`,
      };
    case "credentials":
      return {
        kind: "unexpected",
        message: `${title}, at ${address}, does not accept this portal's own credentials.`,
      };
    case "timeout":
      return { kind: "unreachable", message: `${title} takes too long to answer at ${address}.` };
    default:
      return {
        kind: "unreachable",
        message: `${title} does not answer at ${address}. Is it running?`,
      };
  }
}

function codeOf(code: unknown): number | string | undefined {
  return typeof code === "number" || typeof code === "string" ? code : undefined;
}
