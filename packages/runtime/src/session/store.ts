/** Where a session is kept. What is held is plain data, which JSON can write. */
export interface SessionStore<Kept> {
  /** `undefined` where there is no session, or none that can be read. */
  read(): Kept | undefined | Promise<Kept | undefined>;
  /** `undefined` removes it. */
  write(held: Kept | undefined): void | Promise<void>;
  /** Calls when somebody else has changed it: another tab. Gives what ends that. */
  watch?(changed: () => void): () => void;
  /** Does some work while nobody else with the same store does any. */
  exclusively?<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** A session for as long as the program runs. */
export function memoryStore<Kept>(): SessionStore<Kept> {
  let held: Kept | undefined;
  return {
    read: () => held,
    write: (next) => {
      held = next;
    },
  };
}
