function partOf(value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  // OpenAPI 3.1, 4.8.15.1: an object in a part is JSON, everything else is text.
  if (typeof value === "object")
    return new Blob([JSON.stringify(value)], { type: "application/json" });
  return String(value);
}

function fieldsOf(body: unknown): [string, unknown][] {
  if (typeof body !== "object" || body === null) {
    throw new TypeError("The body of a form must be an object.");
  }
  return Object.entries(body)
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((item): [string, unknown] => [name, item])
        : [[name, value] as [string, unknown]],
    )
    .filter(([, value]) => value !== undefined && value !== null);
}

/** A multipart body; arrays are parts of one name. */
function serializeMultipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of fieldsOf(body)) form.append(name, partOf(value));
  return form;
}

/** A URL-encoded body; arrays are fields of one name. A string, so that a hook can sign it. */
function serializeForm(body: unknown): string {
  if (body instanceof URLSearchParams) return body.toString();
  const form = new URLSearchParams();
  for (const [name, value] of fieldsOf(body)) {
    form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return form.toString();
}

/** Writes the body of a form: multipart where `isMultipart`, else URL-encoded. */
export function forms(body: unknown, isMultipart: boolean): FormData | string {
  return isMultipart ? serializeMultipart(body) : serializeForm(body);
}
