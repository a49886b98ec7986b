interface VersionFault {
  readonly message: string;
  readonly remedy: string;
  /** The key that says which version it is. */
  readonly pointer: string;
}

/** Why a parsed document is not OpenAPI 3.0, 3.1 or 3.2; `undefined` when it is. */
export function versionFault(root: object): VersionFault | undefined {
  if ("swagger" in root) {
    return {
      message: `Swagger ${String(root.swagger)} is not supported.`,
      remedy: "Convert the document to OpenAPI 3, for example with `npx swagger2openapi`.",
      pointer: "#/swagger",
    };
  }
  const other = OTHER_FORMATS.find(([key]) => key in root);
  if (!("openapi" in root)) {
    return {
      message: `This is ${other?.[1] ?? "not an OpenAPI document"}${other ? ", not OpenAPI" : ": it has no `openapi` field"}.`,
      remedy: 'An OpenAPI document begins with `openapi: "3.1.1"`.',
      pointer: other ? `#/${other[0]}` : "#/",
    };
  }
  const { openapi } = root;
  if (typeof openapi === "string" && /^3\.[012]\.\d/.test(openapi)) return undefined;
  return {
    message: `OpenAPI ${quoted(openapi)} is not a version that is supported.`,
    remedy: 'Write the full version of OpenAPI 3.0, 3.1 or 3.2 in quotes, for example "3.1.1".',
    pointer: "#/openapi",
  };
}

const OTHER_FORMATS: readonly (readonly [key: string, name: string])[] = [
  ["asyncapi", "AsyncAPI"],
  ["arazzo", "Arazzo"],
  ["overlay", "an OpenAPI Overlay"],
  ["openrpc", "OpenRPC"],
];

function quoted(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}
