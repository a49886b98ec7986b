import type { Envelope } from "../description.ts";

/**
 * An error code that the contract does not know. Other codes may arrive at any time, so a `switch`
 * over known codes ends with this in its `default`.
 *
 * The type is built on a literal that no API uses, not on plain `number`: only so does TypeScript
 * take it away when a code is compared with a known one. To compare with a code that is not in
 * the contract, write `Number(code) === 12345` or `String(code) === "E9"`.
 */
export type UnknownCode<Base extends number | string = number> = Base extends number
  ? UnknownNumericCode
  : UnknownTextCode;

// With names of their own, which an editor shows in place of what they are made of. The brand is no `unique
// symbol`: that has no name outside of here, and a caller's declaration files could not hold the type (TS4023).
type UnknownNumericCode = -0.1 & { readonly unknownCode: true };
type UnknownTextCode = "\0" & { readonly unknownCode: true };

type CodeBase<E extends Envelope> = E["success"][number] extends number ? number : string;

/** Every code that may come: the known ones and `UnknownCode`; the bare type where none is known. */
export type CodeOf<E extends Envelope> = E extends {
  readonly codes?: infer Code extends number | string;
}
  ? Code | UnknownCode<CodeBase<E>>
  : CodeBase<E>;

/** The code on a failure with this body. */
export type FailureCode<Body, E> = E extends Envelope
  ? Body extends Record<E["code"], unknown>
    ? CodeOf<E>
    : undefined
  : undefined;

/** The members of a body that carry the envelope; others (a text, a file) are their own payload. */
export type Enveloped<Body, E extends Envelope> = Extract<Body, Record<E["code"], unknown>>;

type Succeeding<E extends Envelope> = Record<E["code"], E["success"][number]>;

type Payload<Member, Name> = Name extends string
  ? Member extends unknown
    ? Name extends keyof Member
      ? Member[Name]
      : undefined
    : never
  : Member;

/** All of the body where its schema does not tell success from failure. */
type SuccessMember<Body, E extends Envelope> = [Extract<Body, Succeeding<E>>] extends [never]
  ? Body
  : Extract<Body, Succeeding<E>>;

/** The data of a success with this body. */
export type DataOf<Body, E> = E extends Envelope
  ? | Exclude<Body, Record<E["code"], unknown>>
    | Payload<SuccessMember<Enveloped<Body, E>, E>, E["payload"]>
  : Body;

/**
 * The body of a failure that came with a status of success: what the envelope does not call
 * success; `unknown` where the contract declares success only.
 */
export type EnvelopeFailure<Body, E extends Envelope> = [
  Exclude<Enveloped<Body, E>, Succeeding<E>>,
] extends [never]
  ? unknown
  : Exclude<Enveloped<Body, E>, Succeeding<E>>;
