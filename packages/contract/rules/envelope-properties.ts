import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { jsonAnswers } from "./answers.ts";
import { type Branch, branchesOf } from "./branches.ts";
import { type Envelope, envelopeOf, readEnvelope } from "./envelope.ts";
import { child, isNode } from "./node.ts";

/**
 * The properties that `x-envelope` names are in the answers: `code` in every one, `payload` and
 * `message` in at least one, since an API may answer a log-out with no payload.
 */
export const EnvelopeProperties: Oas3Rule = () => {
  let ofDocument: Envelope | undefined;
  const uses = new Map<string, { envelope: Envelope; properties: Set<string> }>();

  function collect(envelope: Envelope, branches: Branch[]): void {
    const key = envelope.location.absolutePointer;
    const use = uses.get(key) ?? { envelope, properties: new Set() };
    uses.set(key, use);
    for (const branch of branches) for (const name of branch.properties) use.properties.add(name);
  }

  return {
    Root: {
      enter: (root, ctx) => void (ofDocument = readEnvelope(root, ctx)),
      leave: (_root, ctx) => {
        for (const { envelope, properties } of uses.values())
          reportUnused(envelope, properties, ctx);
      },
    },
    Operation: (operation, ctx) => {
      const envelope = envelopeOf(operation, ofDocument, ctx);
      if (envelope === undefined || !isNode(operation)) return;
      for (const body of jsonAnswers({ value: operation, location: ctx.location }, ctx)) {
        const branches = branchesOf(child(body, "schema", ctx), ctx);
        collect(envelope, branches);
        for (const branch of branches) reportNoCode(envelope, branch, ctx);
      }
    },
  };
};

function reportNoCode({ code }: Envelope, branch: Branch, ctx: UserContext): void {
  if (branch.properties.has(code)) return;
  ctx.report({
    message: `Add the envelope's \`${code}\` to this answer, or set \`x-envelope: false\` on the operation.`,
    location: branch.location.key(),
  });
}

function reportUnused(envelope: Envelope, properties: Set<string>, ctx: UserContext): void {
  for (const key of ["payload", "message"] as const) {
    const name = envelope[key];
    if (name === undefined || properties.has(name)) continue;
    ctx.report({
      message: `Correct \`${key}\` of the envelope: no answer has a property \`${name}\`.`,
      location: envelope.location.child(key),
    });
  }
}
