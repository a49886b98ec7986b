import type { Plugin } from "@redocly/openapi-core";
import { EnvelopeErrors } from "./envelope-errors.ts";
import { EnvelopeProperties } from "./envelope-properties.ts";
import { EnvelopeShape } from "./envelope-shape.ts";
import { EnvelopeSuccessFirst } from "./envelope-success-first.ts";
import { NamedExamples } from "./named-examples.ts";
import { NoSecretInUrl } from "./no-secret-in-url.ts";
import { OperationId } from "./operation-id.ts";
import { OperationSource } from "./operation-source.ts";
import { Pattern } from "./pattern.ts";
import { SecuritySchemeExists } from "./security-scheme-exists.ts";
import { Sunset } from "./sunset.ts";

/**
 * What this project promises of a contract, as rules for Redocly. `redocly.yaml` sets their
 * severities. Redocly loads this file itself, so the rules import nothing but types and each other.
 */
export default function handshake(): Plugin {
  return {
    id: "handshake",
    rules: {
      oas3: {
        "envelope-errors": EnvelopeErrors,
        "envelope-properties": EnvelopeProperties,
        "envelope-shape": EnvelopeShape,
        "envelope-success-first": EnvelopeSuccessFirst,
        "named-examples": NamedExamples,
        "no-secret-in-url": NoSecretInUrl,
        "operation-id": OperationId,
        "operation-source": OperationSource,
        pattern: Pattern,
        "security-scheme-exists": SecuritySchemeExists,
        sunset: Sunset,
      },
    },
  };
}
