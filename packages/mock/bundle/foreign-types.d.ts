/*
 * What the declarations say of the libraries inside, which nobody has who installs this package. Only
 * what a test reads of them has its shape here; the rest is nobody's business.
 */

/** What Prism finds wrong with a request or an answer. */
export interface IPrismDiagnostic {
  /** Keys from the message's root: `["body", "account"]`. */
  path?: string[];
  code?: string | number;
  message: string;
  /** 0 is an error. */
  severity: 0 | 1 | 2 | 3;
  summary?: string;
}

export type Config = unknown;
export type IHttpOperation = unknown;
export type IHttpOperationConfig = unknown;
export type IHttpOperationResponse = unknown;
export type IHttpRequest = unknown;
export type IHttpResponse = unknown;
export type IMediaTypeContent = { examples?: unknown };
export type NormalizedProblem = unknown;
export type YamlParseError = unknown;
