// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.

/** The error codes that the contract knows. Others may arrive. */
export const KoodriveErrorCode = {
  /** The request is not understood. */
  BadRequest: 13000101,
  /** A parameter is not valid. The vendor pairs it with HTTP 400. */
  ParameterInvalid: 13000102,
  /** A service behind this one failed. */
  InnerServiceFailure: 13000201,
} as const;

/** One of the error codes that the contract knows. */
export type KoodriveErrorCode = (typeof KoodriveErrorCode)[keyof typeof KoodriveErrorCode];
