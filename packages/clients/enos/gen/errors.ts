// Generated from specs/enos/openapi.yaml by `pnpm generate`. Do not edit.

/** The error codes that the contract knows. Others may arrive. */
export const EnosErrorCode = {
  /** The user's password is missing or not valid. Outside of login, a parameter is. */
  PasswordNotValid: 31400,
  /** The access token is missing or not valid. */
  AccessTokenNotValid: 31401,
  /** The permission is missing. */
  PermissionRequired: 31403,
  /** There is no such organization. */
  OrganizationNotFound: 31404,
  /** Too many attempts with a wrong password, or from this IP address. Try again later. */
  AttemptLimit: 31429,
  /** No organization is chosen yet. */
  OrganizationUnselected: 31512,
} as const;

/** One of the error codes that the contract knows. */
export type EnosErrorCode = (typeof EnosErrorCode)[keyof typeof EnosErrorCode];

/** The error codes that the contract knows. Others may arrive. */
export const EnosGatewayTokenErrorCode = {
  /** The same encryption was sent before. */
  RepeatedEncryption: 1001,
  /** There is no such appKey. */
  UnknownAppKey: 1002,
  /** The encryption does not match appKey, timestamp and appSecret. */
  EncryptionNotValid: 1003,
  /** A parameter is not valid. */
  ParameterNotValid: 1004,
  /** The token service failed. */
  InternalError: 1005,
  /** A parameter is empty. */
  ParameterEmpty: 1202,
  /** The token has ended. Get a new one. */
  TokenExpired: 1203,
  /** The token could not be renewed. Get a new one. */
  RefreshFailed: 1204,
} as const;

/** One of the error codes that the contract knows. */
export type EnosGatewayTokenErrorCode = (typeof EnosGatewayTokenErrorCode)[keyof typeof EnosGatewayTokenErrorCode];
