import { ApiError, ask } from "./client.js";

/** Milliseconds before the next try, while the mock is away. */
const PAUSE = 1_000;

/**
 * Follows the mock's events for as long as the page is open. EventSource could not send the token.
 *
 * @param {(event: string, data: any) => void} tell also `open`, and `closed` when the mock has gone;
 *   `data` is what console.openapi.yaml says of the event, and the caller names the view
 * @returns {Promise<never>}
 * @throws {ApiError} where a token is missing.
 */
export async function follow(tell) {
  for (;;) {
    try {
      const { body } = await ask("/events");
      if (body) await read(body, tell);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) throw error;
    }
    tell("closed", {});
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/**
 * @param {ReadableStream<Uint8Array>} body
 * @param {Parameters<typeof follow>[0]} tell
 */
async function read(body, tell) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const messages = (text + decoder.decode(value, { stream: true })).split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const event = /^event: (.*)$/m.exec(message)?.[1];
      if (event) tell(event, JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? "{}"));
    }
  }
}
