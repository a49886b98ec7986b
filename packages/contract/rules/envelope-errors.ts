import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isPlacedNode } from "./answers.ts";
import { ENVELOPE, type Envelope, isSuccess, readEnvelope } from "./envelope.ts";
import { child, entries, isText, type Node, type Placed } from "./node.ts";

const PASCAL = /^[A-Z][A-Za-z\d]*$/;

/**
 * The catalogue of error codes is a list of constants, each with a name and an explanation, and
 * open to codes that nobody wrote down.
 */
export const EnvelopeErrors: Oas3Rule = () => ({
  Root: (root, ctx) => checkOwner(root, ctx),
  Operation: (operation, ctx) => {
    if (ENVELOPE in operation) checkOwner(operation, ctx);
  },
});

function checkOwner(owner: unknown, ctx: UserContext): void {
  const envelope = readEnvelope(owner, ctx);
  if (envelope === undefined || envelope.node.errors === undefined) return;
  const catalogue = child({ value: envelope.node, location: envelope.location }, "errors", ctx);
  if (!isPlacedNode(catalogue)) return;
  const parts = entries(child(catalogue, "anyOf", ctx), ctx).map(([, part]) => part);
  const known = parts.filter(isPlacedNode).filter(({ value }) => "const" in value);
  if (known.length === 0) {
    const message =
      "List the known error codes under `anyOf`, each with const, title and description.";
    ctx.report({ message, location: catalogue.location });
  } else if (known.length === parts.length) {
    const message = "End the list with an entry that has no `const`: other codes may arrive.";
    ctx.report({ message, location: catalogue.location.child("anyOf").key() });
  }
  const seen = new Set<unknown>();
  for (const error of known) checkError(error, envelope, seen, ctx);
}

function checkError(
  { value: error, location }: Placed<Node>,
  envelope: Envelope,
  seen: Set<unknown>,
  ctx: UserContext,
): void {
  const code = String(error.const);
  const report = (message: string) => ctx.report({ message, location });
  if (!isText(error.title) || !PASCAL.test(error.title)) {
    report(`Name the error ${code} in \`title\`, in Pascal case, such as PasswordNotValid.`);
  } else if (seen.has(error.title)) {
    report(`Choose another \`title\` for ${code}: ${error.title} names another error already.`);
  }
  if (!isText(error.description)) report(`Explain the error ${code} in its \`description\`.`);
  if (seen.has(error.const)) report(`Remove one of the two entries for ${code}.`);
  if (isSuccess(envelope, error.const))
    report(`Take ${code} out: the envelope calls it a success.`);
  seen.add(error.title).add(error.const);
}
