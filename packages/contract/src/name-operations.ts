import { METHODS, type OpenApiDocument, type PathItem } from "./document.ts";

/**
 * The document with an operationId for each operation, so that clients, mocks and reports call it the same. Where the
 * contract has none it is made of method and path: `GET /books/{bookId}/pages` is `getBooksByBookIdPages`. Of two that
 * would be the same, the later one is counted (`getBooks2`).
 */
export function nameOperations(document: OpenApiDocument): OpenApiDocument {
  const { paths = {} } = document;
  const operations = Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => item?.[method] ?? []),
  );
  if (operations.every(({ operationId }) => operationId)) return document;
  const taken = new Set(operations.flatMap(({ operationId }) => operationId || []));
  const named = Object.entries(paths).map(([path, item]) => [path, nameIn(path, item, taken)]);
  return { ...document, paths: Object.fromEntries(named) };
}

function nameIn(
  path: string,
  item: PathItem | undefined,
  taken: Set<string>,
): PathItem | undefined {
  if (item === undefined || !path.startsWith("/")) return item;
  const nameless = METHODS.filter((method) => item[method] && !item[method].operationId);
  const named = nameless.map((method) => {
    const operationId = free(nameOfOperation(method, path), taken);
    taken.add(operationId);
    return [method, { ...item[method], operationId }];
  });
  return { ...item, ...Object.fromEntries(named) };
}

/** `GET /books/{bookId}/pages` is `getBooksByBookIdPages`. */
export function nameOfOperation(method: string, path: string): string {
  const words = path
    .split("/")
    .flatMap((part) => part.split(/(\{[^}]*\})/))
    .flatMap((part) => (part.startsWith("{") ? ["By", ...wordsIn(part)] : wordsIn(part)));
  return [method, ...(words.length === 0 ? ["Root"] : words.map(capital))].join("");
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const counted = count === 1 ? name : `${name}${count}`;
    if (!taken.has(counted)) return counted;
  }
}
