/**
 * An answer that came. What it holds besides its own fields is left out when it is printed, serialized or
 * copied: it may hold what was sent.
 */
export class Answered {
  readonly #response: Response;
  readonly #body: unknown;

  constructor(response: Response, body: unknown, fields?: object) {
    Object.assign(this, fields);
    this.#response = response;
    this.#body = body;
  }

  get response(): Response {
    return this.#response;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  get body(): unknown {
    return this.#body;
  }
}
