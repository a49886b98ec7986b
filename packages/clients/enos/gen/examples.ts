// Generated from specs/enos/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  /** Log in */
  login:
    | "success"
    | "successWithZero"
    | "noOrganizations"
    | "wrongPassword"
    | "attemptLimit"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Choose the organization to work in */
  chooseOrganization:
    | "success"
    | "secondOrganization"
    | "organizationNotFound"
    | "organizationMissing"
    | "accessTokenNotValid"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Whose session it is, and in which organization */
  session:
    | "success"
    | "secondOrganization"
    | "organizationUnselected"
    | "accessTokenNotValid"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Get new tokens for a refresh token */
  refreshToken:
    | "success"
    | "secondOrganization"
    | "refreshTokenNotValid"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Revoke the user's refresh tokens */
  revokeRefreshTokens:
    | "success"
    | "accessTokenNotValid"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Log out */
  logout:
    | "success"
    | "notLoggedOut"
    | "accessTokenNotValid"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** The organizations that the user belongs to */
  organizations:
    | "success"
    | "noOrganizations"
    | "accessTokenNotValid"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** The user */
  user:
    | "success"
    | "organizationUnselected"
    | "accessTokenNotValid"
    | "permissionRequired"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Get the application's token for the gateway */
  getGatewayToken:
    | "success"
    | "repeatedEncryption"
    | "unknownAppKey"
    | "encryptionNotValid"
    | "parameterNotValid"
    | "internalError"
    | "parameterEmpty"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
  /** Renew the application's token before it ends */
  refreshGatewayToken:
    | "success"
    | "tokenExpired"
    | "refreshFailed"
    | "repeatedEncryption"
    | "unknownAppKey"
    | "encryptionNotValid"
    | "parameterNotValid"
    | "internalError"
    | "parameterEmpty"
    | "badRequest"
    | "unauthorized"
    | "forbidden"
    | "contentTooLarge"
    | "tooManyRequests"
    | "gatewayError"
    | "unavailable";
}
