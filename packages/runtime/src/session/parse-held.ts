import type { Held } from "./keeper.ts";

/** What a text says of a session; nothing where it is another program's, or somebody has meddled with it. */
export function parseHeld<Kept extends Held>(text: string | null | undefined): Kept | undefined {
  try {
    const held = JSON.parse(text ?? "") as Partial<Kept> | null;
    const isHeld = typeof held?.token === "string" && typeof held.endsAt === "number";
    return isHeld ? (held as Kept) : undefined;
  } catch {
    return undefined;
  }
}
