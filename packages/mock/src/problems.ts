/** A problem document (RFC 9457), what the mock answers where the contract has no words for it. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

export const PROBLEM_JSON = "application/problem+json";

/** Prism's own error names, so that a client meets the same `type` from both. */
const PRISM = "https://stoplight.io/prism/errors#";

/** @param fault a verb and what is wrong, e.g. `is no URL path`. */
export function badTarget(fault: string): ProblemDocument {
  return problem("about:blank", "Bad Request", 400, `The request target ${fault}.`);
}

/** @param nearest the known paths that are most alike, e.g. `POST /v1/login`. */
export function unknownPath(path: string, nearest: readonly string[]): ProblemDocument {
  const hint = nearest.length === 0 ? "" : ` The nearest it knows: ${nearest.join(", ")}.`;
  return problem(
    `${PRISM}NO_PATH_MATCHED_ERROR`,
    "Route not resolved, no path matched",
    404,
    `No contract here has the path ${path}.${hint}`,
    { nearest },
  );
}

export function wrongMethod(
  method: string,
  path: string,
  allow: readonly string[],
): ProblemDocument {
  return problem(
    `${PRISM}NO_METHOD_MATCHED_ERROR`,
    "Route resolved, but no method matched",
    405,
    `The path ${path} is known, but not with ${method}. Allowed: ${allow.join(", ")}.`,
  );
}

/** @param sentence where the JSON broke. */
export function malformedBody(sentence: string): ProblemDocument {
  return problem("about:blank", "Bad Request", 400, sentence);
}

export function bodyTooLarge(limit: number): ProblemDocument {
  return problem(
    "about:blank",
    "Content Too Large",
    413,
    `The request's body is larger than the mock's limit of ${limit} bytes.`,
  );
}

export function wrongMediaType(detail: string): ProblemDocument {
  return problem(`${PRISM}INVALID_CONTENT_TYPE`, "Invalid content type", 415, detail);
}

/** Prism's own, for an `Accept` that Prism cannot read. */
export function notAcceptable(): ProblemDocument {
  return problem(
    `${PRISM}NOT_ACCEPTABLE`,
    "The server cannot produce a representation for your accept header",
    406,
    "No media type in the Accept header can be read.",
  );
}

/** @param asked what `X-Mock-Fault` says. */
export function unknownFault(asked: string, known: readonly string[]): ProblemDocument {
  const detail = `The header X-Mock-Fault names no fault that the mock knows: ${JSON.stringify(asked.slice(0, 40))}. Known: ${known.join(", ")}.`;
  return problem("about:blank", "Bad Request", 400, detail, { known });
}

/** @param sentence which scenario of `X-Mock-Scenario` is none, and which there are. */
export function unknownScenarioProblem(sentence: string): ProblemDocument {
  return problem("about:blank", "Bad Request", 400, sentence);
}

/** @param limit characters. */
export function idTooLong(limit: number): ProblemDocument {
  const detail = `The id in the header X-Mock-Session is longer than ${limit} characters.`;
  return problem("about:blank", "Bad Request", 400, detail);
}

/** @param reason one that is fit to be told. An answer never holds another's message, or a stack trace. */
export function unexpected(
  reason = "The mock failed on this request. Its log says why.",
): ProblemDocument {
  return problem("about:blank", "Internal Server Error", 500, reason);
}

function problem(
  type: string,
  title: string,
  status: number,
  detail: string,
  extensions: Record<string, unknown> = {},
): ProblemDocument {
  return { type, title, status, detail, ...extensions };
}
