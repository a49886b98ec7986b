import { useSyncExternalStore } from "react";

/** Epoch milliseconds, to the second: the page counts down with it. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, wholeSeconds);
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, 1000);
  return () => clearInterval(timer);
}

function wholeSeconds(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}
