/** What the browser gets to see. No token, password or secret has a place in these types. */
import type { EnosSessionState } from "@handshake/enos";
import type { KoodriveSessionState } from "@handshake/koodrive";

export type ApiId = "koodrive" | "enos";

/** An API that a user may choose on the log-in screen. */
export interface ApiChoice {
  readonly id: ApiId;
  readonly title: string;
  /** Origin and prefix at which the portal's server reaches it. */
  readonly address: string;
  /** How a program makes its session: TypeScript, with names in place of secrets. */
  readonly setup: string;
  /** What to type, by the name of the field; only where the API is a mock. */
  readonly sample?: Readonly<Record<string, string>> | undefined;
  /** For how long too many wrong passwords lock an account out at most, in seconds, where somebody knows. */
  readonly lockOut?: number | undefined;
}

type In<State> = Extract<State, { readonly status: "in" }>;

export interface KoodriveView {
  readonly api: "koodrive";
  readonly status: "in";
  readonly user: In<KoodriveSessionState>["user"];
  /** When it ends unless it is renewed: epoch milliseconds. */
  readonly endsAt: number;
}

type EnosIn = In<EnosSessionState>;

interface EnosUser {
  readonly api: "enos";
  readonly user: EnosIn["user"];
  readonly organizations: EnosIn["organizations"];
}

export type EnosView =
  | (EnosUser & { readonly status: "choosing" })
  | (EnosUser & {
      readonly status: "in";
      readonly organization: EnosIn["organization"];
      readonly endsAt: number;
    });

export type SessionView = KoodriveView | EnosView;

/** What was sent over the network and what came back, without secrets. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Absent where no answer came. */
  readonly answer?: Answer | undefined;
  readonly milliseconds: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One call of a client, as a program would write it, and all that it sent. */
export interface TracedCall {
  readonly api: ApiId;
  /** The client's method. */
  readonly method: string;
  /** TypeScript, with names in place of secrets. */
  readonly code: string;
  /** The result's kind. */
  readonly kind: string;
  readonly exchanges: readonly Exchange[];
}

/** Every answer about a session. */
export interface SessionAnswer {
  readonly session: SessionView | null;
  /** There was a session, and it is over. */
  readonly ended: boolean;
}

/** The answer to a step. */
export interface StepAnswer extends SessionAnswer {
  /** The client's result as JSON can carry it: see `wire.ts`. */
  readonly result: WireResult;
  readonly calls: readonly TracedCall[];
}

/** A client's result without its tokens, and with what the page needs of headers and cause. */
export interface WireResult {
  readonly ok: boolean;
  readonly kind: string;
  readonly [property: string]: unknown;
}
