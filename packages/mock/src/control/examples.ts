/**
 * The names of the response examples of each operation, by operationId:
 * `interface Examples { login: "success" | "wrongPassword"; logout: never }`.
 */
export type ExampleNames<Examples> = { readonly [Operation in keyof Examples]: string };

/** Where nobody says which there are, every name is let through, and checked when it is used. */
export interface AnyExamples {
  readonly [operation: string]: string;
}

/** An example by its name, a status, or both where the name stands under several statuses. */
export type Answer<Example extends string> =
  | Example
  | { readonly status: number; readonly example?: Example };
