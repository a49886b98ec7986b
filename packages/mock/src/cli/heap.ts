import { setFlagsFromString } from "node:v8";

/**
 * Keeps the process small under load, from now on. A mock leaves much garbage and little else: what it holds is
 * some 25 MB, and left to itself V8 lets a heap of that size grow five times as large before it collects.
 * Measured with a million log-ins: 250 MB without, 160 MB with this, at the same number of requests a second.
 *
 * Only for a process that is the mock's own: the settings are for all of it.
 */
export function keepHeapSmall(): void {
  // Collect when it has grown by so much.
  setFlagsFromString("--heap-growing-percent=120");
  // The young generation stays as large as the start has made it.
  setFlagsFromString("--semi-space-growth-factor=1");
}
