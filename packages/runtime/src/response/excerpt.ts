import type { Redacts } from "../secrets/redact.ts";

/** Characters of a body that a result shows. */
const excerptLength = 512;

/** More is read than shown: a secret that the cut would halve must still be recognised. */
const readLength = 16 * 1024;

/** The beginning of a text without secrets. */
export function excerptOf(text: string, redacts: Redacts): string {
  return redacts.redact(text.slice(0, readLength)).slice(0, excerptLength);
}

/** The beginning of a body that nobody will use. The rest is not waited for; one that breaks off gives what came. */
export async function readBeginning(response: Response): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (text.length < readLength) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The status is the news here; that the body broke off adds nothing.
  }
  reader.cancel().catch(() => undefined);
  return text;
}
