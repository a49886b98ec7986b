import { useSyncExternalStore } from "react";
import type { TracedCall } from "../../server/view.ts";

export interface NotedCall extends TracedCall {
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** More than anybody reads. */
const MOST = 30;

let calls: readonly NotedCall[] = [];
let count = 0;
const listeners = new Set<() => void>();

function change(next: readonly NotedCall[]): void {
  calls = next;
  for (const listener of listeners) listener();
}

/** The newest come first. */
export function noteCalls(more: readonly TracedCall[]): void {
  if (more.length === 0) return;
  const noted = more.map((call) => ({ ...call, number: (count += 1), at: Date.now() }));
  change([...noted.toReversed(), ...calls].slice(0, MOST));
}

export const forgetCalls = (): void => change([]);

export function useCalls(): readonly NotedCall[] {
  return useSyncExternalStore(subscribe, () => calls);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
