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
  const uses = new Map<string, Use>();

  return {
    Root: {
      enter: (root, ctx) => void (ofDocument = readEnvelope(root, ctx)),
      leave: (_root, ctx) => {
        for (const use of uses.values()) reportUse(use, ctx);
      },
    },
    Operation: (operation, ctx) => {
      const envelope = envelopeOf(operation, ofDocument, ctx);
      if (envelope === undefined || !isNode(operation)) return;
      const key = envelope.location.absolutePointer;
      const use = uses.get(key) ?? { envelope, branches: [] };
      uses.set(key, use);
      for (const body of jsonAnswers({ value: operation, location: ctx.location }, ctx))
        use.branches.push(...branchesOf(child(body, "schema", ctx), ctx));
    },
  };
};

interface Use {
  readonly envelope: Envelope;
  /** Of all answers that the envelope is for. */
  readonly branches: Branch[];
}

function reportUse({ envelope, branches }: Use, ctx: UserContext): void {
  const isAnywhere = (name: string): boolean =>
    branches.some(({ properties }) => properties.has(name));
  for (const key of ["code", "payload", "message"] as const) {
    const name = envelope[key];
    if (name === undefined || isAnywhere(name)) continue;
    // An API without a single answer in JSON has nothing to wrap, and no code to miss.
    if (key === "code" && branches.length === 0) continue;
    ctx.report({
      message: `Correct \`${key}\` of the envelope: no answer has a property \`${name}\`.`,
      location: envelope.location.child(key),
    });
  }
  // Where no answer has the code, the envelope is wrong and not each of them.
  if (isAnywhere(envelope.code)) for (const branch of branches) reportNoCode(envelope, branch, ctx);
}

function reportNoCode({ code }: Envelope, branch: Branch, ctx: UserContext): void {
  if (branch.properties.has(code)) return;
  ctx.report({
    message: `Add the envelope's \`${code}\` to this answer, or set \`x-envelope: false\` on the operation.`,
    location: branch.location.key(),
  });
}
