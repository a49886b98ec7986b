import type { ApiOperation } from "../api/api.ts";
import { isDeclared, mediaTypeOf } from "../body/media-type.ts";
import { isObject, list, own, type Place, type SchemaWalk } from "./schema-walk.ts";

/** Where the parts of an operation stand in the contract. */
export class OperationPlaces {
  readonly walk: SchemaWalk;
  readonly item: Place;
  readonly operation: Place;

  constructor(walk: SchemaWalk, { path, method }: ApiOperation) {
    this.walk = walk;
    this.item = walk.at("paths", path);
    this.operation = walk.child(this.item, method);
  }

  /** The operation's own keyword, else the document's, else the operation. */
  keyword(name: string): readonly string[] {
    const mine = this.walk.child(this.operation, name);
    if (mine.node !== undefined) return mine.keys;
    return this.walk.at(name).node === undefined ? this.operation.keys : [name];
  }

  /** The property of an answer that holds its code (`x-envelope`'s `code`); `undefined` where none is named. */
  envelopeCode(): string | undefined {
    const mine = own(this.operation.node, "x-envelope");
    const code = own(mine === undefined ? this.walk.at("x-envelope").node : mine, "code");
    return typeof code === "string" ? code : undefined;
  }

  /** @param name in any case: Prism writes it small. */
  parameter(kind: string, name: string): Place | undefined {
    return this.parameters().find(
      ({ node }) =>
        own(node, "in") === kind && String(own(node, "name")).toLowerCase() === name.toLowerCase(),
    );
  }

  /** The operation's come before those of its path. */
  parameters(): Place[] {
    return [this.operation, this.item].flatMap((holder) => {
      const all = this.walk.child(holder, "parameters");
      return list(all.node).map((_, index) =>
        this.walk.resolved(this.walk.child(all, String(index))),
      );
    });
  }

  /** The request's body, or the answer's, or what of them the contract has. */
  content(side: "request" | "response", status: number): Place {
    const holder =
      side === "request" ? this.walk.child(this.operation, "requestBody") : this.response(status);
    return this.walk.child(holder, "content");
  }

  /** The schema of a body: of its media type, or of the first as in Prism. */
  bodySchema(side: "request" | "response", status: number, contentType: string | undefined): Place {
    const content = this.content(side, status);
    const types = isObject(content.node) ? Object.keys(content.node) : [];
    const sent = mediaTypeOf(contentType);
    const type = types.find((one) => sent !== undefined && isDeclared(sent, [one])) ?? types[0];
    const media = type === undefined ? content : this.walk.child(content, type);
    return type === undefined ? media : this.walk.child(media, "schema");
  }

  /** Itself, its range, or `default`; the responses where there is none of them. */
  response(status: number): Place {
    const responses = this.walk.child(this.operation, "responses");
    const range = `${String(status)[0]}xx`;
    const names = isObject(responses.node) ? Object.keys(responses.node) : [];
    const name =
      names.find((one) => one === String(status)) ??
      names.find((one) => one.toLowerCase() === range) ??
      names.find((one) => one === "default");
    return name === undefined ? responses : this.walk.child(responses, name);
  }

  /** The names of each answer's examples, by status. */
  declaredExamples(): { readonly status: string; readonly examples: readonly string[] }[] {
    const responses = this.walk.child(this.operation, "responses");
    return Object.keys(Object(responses.node)).map((status) => {
      const content = this.walk.child(this.walk.child(responses, status), "content");
      const names = Object.keys(Object(content.node)).flatMap((type) => {
        const media = this.walk.child(content, type);
        const named = Object.keys(Object(this.walk.child(media, "examples").node));
        // Prism's name for the one that has none.
        return own(media.node, "example") === undefined ? named : [...named, "default"];
      });
      return { status, examples: [...new Set(names)] };
    });
  }

  responseHeader(status: number, name: string): Place {
    const headers = this.walk.child(this.response(status), "headers");
    const names = isObject(headers.node) ? Object.keys(headers.node) : [];
    const known = names.find((one) => one.toLowerCase() === name.toLowerCase());
    return known === undefined ? headers : this.walk.child(headers, known);
  }

  /** Of a parameter or a header: described by a schema, or by a media type. */
  valueSchema(holder: Place): Place {
    const plain = this.walk.child(holder, "schema");
    const content = this.walk.child(holder, "content");
    const [type] = isObject(content.node) ? Object.keys(content.node) : [];
    if (plain.node !== undefined || type === undefined) return plain;
    return this.walk.child(this.walk.child(content, type), "schema");
  }
}
