/**
 * Lower-case hexadecimal SHA-256 of the UTF-8 text.
 *
 * @throws TypeError where there is no WebCrypto.
 */
export async function sha256(text: string): Promise<string> {
  // Its types promise it everywhere; a page that is not secure has none.
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  if (subtle === undefined) {
    throw new TypeError(
      "Signing needs WebCrypto, which browsers offer on secure pages only: those of https and of localhost.",
    );
  }
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
