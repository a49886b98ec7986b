import { expectTypeOf } from "vitest";
import type { Typed } from "../../typed.ts";
import type { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

type Subject = Typed<operations, typeof api>;

type Bytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string;

expectTypeOf<Subject["args"]["setAvatar"]["body"]>().toEqualTypeOf<Bytes>();
expectTypeOf<Subject["args"]["setAvatar"]["mediaType"]>().toEqualTypeOf<
  "image/png" | "application/octet-stream" | undefined
>();
expectTypeOf<Subject["data"]["showAvatar"]>().toEqualTypeOf<Blob>();
