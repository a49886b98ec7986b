import type { ServerResponse } from "node:http";

const COMMON = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  // No page that opened this one, or was opened by it, gets a hold of it.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/** Everything from this server, nothing inline; text can never become a script. */
export const STRICT = policy({
  "script-src": "'self'",
  "style-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
});

/**
 * Of the reference pages: Redoc writes its styles into the page and makes HTML of Markdown, which
 * trusted types forbid. Scripts are as limited as elsewhere, and it talks to this server only.
 */
export const REFERENCE = policy({
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "connect-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
});

/** Of what is no page. */
const NOTHING = policy({ sandbox: "" });

function policy(directives: Readonly<Record<string, string>>): string {
  const all = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    ...directives,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join("; ");
}

export function setPolicy(response: ServerResponse, contentPolicy: string = NOTHING): void {
  for (const [name, value] of Object.entries(COMMON)) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", contentPolicy);
  response.setHeader("Cache-Control", "no-store");
}
