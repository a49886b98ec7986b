import "./faster-prism.ts";
import type { IHttpRequest } from "@stoplight/prism-http";
import validators from "@stoplight/prism-http/dist/validator/validators/utils.js";
import type { IHttpOperation } from "@stoplight/types";
import { PRISM } from "./components.ts";
import { remembering } from "../remembering.ts";

/*
 * Most of what Prism does for a body is to find out what to hold it against, and that is the same for
 * every body of a media type. So Prism is watched once, and then asked for the comparison alone: its
 * own function, with its own schema.
 */

type Comparison = Parameters<typeof validators.validateAgainstSchema>;

const { validateAgainstSchema } = validators;
/** The last one. */
const watched: Comparison[] = [];

Object.assign(validators, {
  validateAgainstSchema: (...comparison: Comparison) => {
    watched[0] = comparison;
    return validateAgainstSchema(...comparison);
  },
});

/** Whether Prism finds nothing wrong with the body of a request. */
export function bodyGate(operation: IHttpOperation): (request: IHttpRequest) => boolean {
  const { body } = operation.request ?? {};
  const resource = { ...operation, request: body === undefined ? {} : { body } };
  const ask = (element: IHttpRequest): boolean =>
    "right" in PRISM.validateInput({ resource, element });
  const shortcut = remembering((_: string, element: IHttpRequest) => {
    watched.length = 0;
    ask(element);
    const [last] = watched;
    if (last === undefined) return { against: undefined };
    const [value, ...against] = last;
    // A form is taken apart before: what was compared is not the body.
    return { against: value === element.body ? against : undefined };
  });
  return (request) => {
    // Prism does not look into a body that JavaScript takes for none.
    if (!request.body) return ask(request);
    const { "content-type": type, "content-length": length } = request.headers ?? {};
    const { against } = shortcut(`${type} ${length === undefined}`, request);
    if (against === undefined) return ask(request);
    const [schema, coerce, context, prefix, bundle] = against;
    // fp-ts's Option: a value where something is wrong.
    return !(
      "value" in validateAgainstSchema(request.body, schema, coerce, context, prefix, bundle)
    );
  };
}
