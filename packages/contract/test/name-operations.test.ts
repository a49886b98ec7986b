import { expect, test } from "vitest";
import type { Method, OpenApiDocument, PathItem } from "../src/index.ts";
import { nameOperations } from "../src/name-operations.ts";

/** A document of operations such as `GET /books`; an operationId may stand behind it. */
function documentOf(...operations: readonly string[]): OpenApiDocument {
  const paths: Record<string, PathItem> = {};
  for (const each of operations) {
    const [method = "", path = "", operationId] = each.split(" ");
    const operation = operationId === undefined ? {} : { operationId };
    paths[path] = { ...paths[path], [method.toLowerCase() as Method]: operation };
  }
  return { openapi: "3.1.1", info: { title: "Library", version: "1.0.0" }, paths };
}

function namesIn({ paths = {} }: OpenApiDocument): (string | undefined)[] {
  return Object.values(paths).flatMap((item) =>
    Object.values(item).map((operation: { operationId?: string }) => operation.operationId),
  );
}

test.each([
  ["GET /books", "getBooks"],
  ["GET /books/{bookId}/pages", "getBooksByBookIdPages"],
  ["DELETE /books/{book-id}", "deleteBooksByBookId"],
  ["PUT /v1/user_accounts/~me.json", "putV1User_accountsMeJson"],
  ["GET /maps/{x},{y}", "getMapsByXByY"],
  ["POST /", "postRoot"],
  ["GET /größe", "getGröße"],
])("%s is called %s", (operation, name) => {
  expect(namesIn(nameOperations(documentOf(operation)))).toEqual([name]);
});

test("a name that the contract gives is kept, and nobody else gets it", () => {
  const document = documentOf("GET /books", "GET /book-s getBooks", "GET /books/", "GET /{books}");
  expect(namesIn(nameOperations(document))).toEqual([
    "getBooks2",
    "getBooks",
    "getBooks3",
    "getByBooks",
  ]);
});

test("the document itself stays as it is, and is the same where every operation has a name", () => {
  const nameless = documentOf("GET /books");
  nameOperations(nameless);
  expect(namesIn(nameless)).toEqual([undefined]);
  const named = documentOf("GET /books listBooks");
  expect(nameOperations(named)).toBe(named);
});

test("one object under two paths gets a name for each", () => {
  const document = documentOf("GET /books");
  const shared = { ...document.paths, "/prints": document.paths?.["/books"] ?? {} };
  expect(namesIn(nameOperations({ ...document, paths: shared }))).toEqual([
    "getBooks",
    "getPrints",
  ]);
});
