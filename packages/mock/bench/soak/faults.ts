/** What went wrong: each kind once, and how often. */
export class Faults {
  readonly #counts = new Map<string, number>();

  add(fault: string): void {
    this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + 1);
  }

  list(): string[] {
    return [...this.#counts].map(([fault, count]) =>
      count > 1 ? `${fault} (${count} times)` : fault,
    );
  }
}
