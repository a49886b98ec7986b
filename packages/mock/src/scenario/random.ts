import { randomFillSync } from "node:crypto";

/** Asking for many bytes at a time costs little more than asking for a few. */
const pool = Buffer.allocUnsafe(16 * 1024);
let used = pool.length;

function byte(): number {
  if (used >= pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const value = pool[used] ?? 0;
  used += 1;
  return value;
}

/** @param count how many bytes, at most the pool's. */
export function randomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + count));
  used += count;
  return bytes;
}

const HEX = "0123456789abcdef";

/** Each letter of the alphabet is as likely as any other. */
export function randomText(alphabet: string, length: number): string {
  // What most tokens are made of, and what the engine makes at once.
  if (alphabet === HEX && length <= pool.length) {
    return randomBytes(Math.ceil(length / 2))
      .toString("hex")
      .slice(0, length);
  }
  const { length: size } = alphabet;
  const limit = 256 - (256 % size);
  const text = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const value = byte();
    if (value >= limit) continue;
    text[filled] = alphabet.charCodeAt(value % size);
    filled += 1;
  }
  return text.toString("latin1");
}
