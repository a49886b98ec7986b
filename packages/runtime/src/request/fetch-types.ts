// Under these names `@types/node` does not have them: a server's project has no DOM library.

/** What `fetch` takes as a body. */
export type FetchBody = NonNullable<RequestInit["body"]>;

/** What `fetch` takes as headers. */
export type FetchHeaders = NonNullable<RequestInit["headers"]>;
