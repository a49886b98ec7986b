/** Characters. What is longer does not come again. */
const LONGEST = 1_000;

/**
 * A function that keeps its results by a text. Where it is given more than the text, its result must
 * depend on nothing of that but what is in the text.
 *
 * @param most how many results it keeps.
 */
export function remembering<Result, More extends readonly unknown[]>(
  make: (text: string, ...more: More) => Result,
  most = 1_000,
): (text: string, ...more: More) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text, ...more) => {
    const old = known.get(text);
    if (old !== undefined) return old.result;
    const result = make(text, ...more);
    if (text.length > LONGEST) return result;
    // To begin again is cheaper than to know which one was not used for the longest.
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
