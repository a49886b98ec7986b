/**
 * Names for secrets in keys, which devtools show and persisters write to disk. The same secret has
 * the same name, so that a query finds its data again; a name says nothing about its secret, and no
 * other run of the program makes the same one, so that data of another secret is never found.
 */
export class Aliases {
  readonly #run = Math.random().toString(36).slice(2);
  readonly #names = new Map<unknown, string>();

  of(secret: unknown): string {
    const isPrimitive = typeof secret !== "object" || secret === null;
    const key = isPrimitive ? secret : JSON.stringify(secret);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `secret ${this.#run}-${this.#names.size + 1}`;
    this.#names.set(key, name);
    return name;
  }
}
