import { type AnyResult, isCallError } from "@handshake/runtime";
import { isSessionError } from "@handshake/runtime/session";
import type { WireResult } from "../view.ts";
import type { Masker } from "./mask.ts";

/**
 * A result as JSON can carry it, without its secrets: its enumerable properties, the seconds that the answer asks to
 * wait (`retryAfter`), and what a page may know of its cause.
 */
export function toWire(result: AnyResult, masker: Masker): WireResult {
  const { ok, kind } = result;
  const shown = masker.value({ ...result }, "answer") as Record<string, unknown>;
  return { ...shown, ok, kind, ...waiting(result), ...causeOf(result, masker) };
}

function waiting(result: AnyResult): { retryAfter?: number } {
  const value = "response" in result ? result.headers.get("retry-after") : null;
  if (value === null || value === "") return {};
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, Math.ceil(seconds)) } : {};
}

/** Why there was no credential: no session, or a call for a token that failed itself. */
function causeOf(result: AnyResult, masker: Masker): { session?: string; inner?: WireResult } {
  if (result.kind !== "credentials") return {};
  const { cause } = result;
  if (isSessionError(cause)) return { session: cause.reason };
  return isCallError(cause) ? { inner: toWire(cause.result, masker) } : {};
}
