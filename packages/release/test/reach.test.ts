import type { OpenApiDocument } from "@handshake/contract";
import { describe, expect, test } from "vitest";
import { reachOf } from "../src/reach.ts";

const content = { "application/json": { schema: { $ref: "#/components/schemas/Book" } } };
const document = {
  openapi: "3.1.1",
  info: { title: "Library", version: "1.0.0" },
  paths: {
    "/books": {
      post: { operationId: "addBook", requestBody: { content }, responses: {} },
      get: { responses: { "200": { description: "The books", content } } },
    },
  },
  webhooks: { bookReturned: { post: { operationId: "returned", requestBody: { content } } } },
  components: {
    schemas: {
      Book: { type: "object", properties: { shelf: { $ref: "#/components/schemas/Shelf" } } },
      Shelf: { type: "object", properties: { books: { $ref: "#/components/schemas/Book" } } },
    },
  },
} as unknown as OpenApiDocument;

describe("a part of a contract", () => {
  const reach = reachOf(document);

  test("belongs to every operation that refers to it, directly or not", () => {
    const operations = ["GET /books", "addBook", "returned"];
    expect(reach.operations("#/components/schemas/Shelf/properties/books").sort()).toEqual(
      operations,
    );
  });

  test("that an operation holds belongs to it alone", () => {
    expect(reach.operations("#/paths/~1books/post/requestBody/required")).toEqual(["addBook"]);
  });

  test("of the document belongs to none", () => {
    expect(reach.operations("#/info/title")).toEqual([]);
  });

  test("travels in the directions of who refers to it; a webhook's body comes to the caller", () => {
    expect(reach.directions("#/paths/~1books/post/requestBody/content")).toEqual(
      new Set(["request"]),
    );
    const webhook = "#/webhooks/bookReturned/post/requestBody";
    expect(reach.directions(webhook)).toEqual(new Set(["response"]));
    const both = new Set(["request", "response"]);
    expect(reach.directions("#/components/schemas/Shelf")).toEqual(both);
  });
});
