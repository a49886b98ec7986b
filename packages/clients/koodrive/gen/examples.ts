// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  /** Log in */
  login:
    | "success"
    | "wrongPassword"
    | "wrongCaptchaToken"
    | "innerServiceFailure"
    | "parameterInvalid"
    | "badRequest"
    | "accessTokenNotValid";
  /** Get a new session for a refresh token */
  refreshToken:
    | "success"
    | "refreshTokenNotValid"
    | "innerServiceFailure"
    | "parameterInvalid"
    | "badRequest"
    | "accessTokenNotValid";
  /** Log out */
  logout:
    | "success"
    | "innerServiceFailure"
    | "parameterInvalid"
    | "badRequest"
    | "accessTokenNotValid";
  /** Check a verification code */
  validateCode:
    | "success"
    | "wrongCode"
    | "innerServiceFailure"
    | "parameterInvalid"
    | "badRequest"
    | "accessTokenNotValid";
  /** Look up a user */
  userInfo:
    | "success"
    | "innerServiceFailure"
    | "parameterInvalid"
    | "badRequest"
    | "accessTokenNotValid";
}
