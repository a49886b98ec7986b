import type { Redact } from "../secrets/redact.ts";

/** Characters of a body that a result shows. */
const excerptLength = 512;

/** More is read than shown: a secret that the cut would halve must still be recognised. */
const readLength = 16 * 1024;

/** The beginning of a text without secrets. */
export function excerptOf(text: string, redact: Redact): string {
  return redact(text.slice(0, readLength)).slice(0, excerptLength);
}

/**
 * The beginning of a body that nobody will use. The rest is not waited for; a body that breaks off gives what
 * came. When the call is ended meanwhile, this gives what came, too: the caller looks at the deadline.
 */
export async function readBeginning(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", cancel);
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
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
  return text;
}
