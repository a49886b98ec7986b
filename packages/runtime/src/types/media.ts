/** Media types whose bodies are parsed as JSON. Kept in step with `response/media-type.ts`. */
type JsonMediaType = `application/json${string}` | `text/json${string}` | `${string}+json${string}`;

/** Media types whose bodies are text. */
type TextMediaType =
  | `text/${string}`
  | `application/xml${string}`
  | `${string}+xml${string}`
  | `application/x-www-form-urlencoded${string}`;

/** The body of an answer, decoded by its media type. */
type Decoded<Type, Schema> = Type extends JsonMediaType
  ? Schema
  : Type extends TextMediaType
    ? string
    : Type extends "*/*" | "application/*"
      ? unknown
      : Blob;

/** The body of one declared response (openapi-typescript's shape); `undefined` where it has none. */
export type BodyOf<Response> = Response extends { content: infer Content }
  ? { [Type in keyof Content]: Decoded<Type, Content[Type]> }[keyof Content]
  : undefined;

type Part<Value> = Value extends readonly (infer Item)[] ? readonly (Item | Blob)[] : Value | Blob;

/** What a call may give as the body for a media type. */
export type RequestBodyOf<Type, Schema> = Type extends JsonMediaType
  ? Schema
  : Type extends `multipart/${string}`
    ? FormData | { [Name in keyof Schema]: Part<Schema[Name]> }
    : Type extends `application/x-www-form-urlencoded${string}`
      ? Schema | URLSearchParams
      : Type extends TextMediaType
        ? string
        : Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string;
