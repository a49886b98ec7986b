/** Absolute paths of files with the text that was read; without one, a file that would count if it were there. */
export type Sources = ReadonlyMap<string, string | undefined>;
