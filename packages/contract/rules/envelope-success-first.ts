import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isPlacedNode, jsonAnswers } from "./answers.ts";
import { type Envelope, envelopeOf, isSuccess, readEnvelope } from "./envelope.ts";
import { child, entries, isNode, type Placed } from "./node.ts";

/**
 * A mock that is asked for nothing in particular answers with the first example, so that one is a
 * success; and every example carries the code that tells which it is.
 */
export const EnvelopeSuccessFirst: Oas3Rule = () => {
  let ofDocument: Envelope | undefined;
  return {
    Root: (root, ctx) => void (ofDocument = readEnvelope(root, ctx)),
    Operation: (operation, ctx) => {
      const envelope = envelopeOf(operation, ofDocument, ctx);
      if (envelope === undefined || !isNode(operation)) return;
      for (const body of jsonAnswers({ value: operation, location: ctx.location }, ctx)) {
        checkExamples(child(body, "examples", ctx), envelope, ctx);
      }
    },
  };
};

function checkExamples(examples: Placed<unknown>, envelope: Envelope, ctx: UserContext): void {
  for (const [index, [name, example]] of entries(examples, ctx).entries()) {
    // An `externalValue` is in another file, which no rule can read.
    if (!isPlacedNode(example) || !("value" in example.value)) continue;
    const body = example.value.value;
    const code = isNode(body) ? body[envelope.code] : undefined;
    const location = example.location.child("value");
    if (code === undefined) {
      ctx.report({ message: `Give the example \`${name}\` a \`${envelope.code}\`.`, location });
    } else if (index === 0 && !isSuccess(envelope, code)) {
      const message = `Put an example of a success before \`${name}\`: a mock answers with the first one.`;
      ctx.report({ message, location });
    }
  }
}
