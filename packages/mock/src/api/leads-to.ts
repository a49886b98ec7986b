import { type OpenApiDocument, pointerKeys, reach } from "@handshake/contract";

/** Whether a value, or anything in it, or anything that those refer to, passes a test. */
export function leadsTo(
  document: OpenApiDocument,
  value: unknown,
  test: (node: object) => boolean,
): boolean {
  const seen = new Set<object>();
  const pending = [value];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    if (test(node)) return true;
    seen.add(node);
    pending.push(...Object.values(node));
    const isReference = "$ref" in node && typeof node.$ref === "string";
    if (isReference) pending.push(reach(document, pointerKeys(String(node.$ref))));
  }
  return false;
}
