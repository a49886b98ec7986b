import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";

/** Of any media type, or any application's. */
const ANY = /^(?:\*|application)\/\*/;

/**
 * The operation as Prism can answer it. Whoever declares any media type sends JSON, but where the value is a text:
 * Prism would name the range as the answer's type, and knows no way to write an object in it.
 */
export function answerable(operation: IHttpOperation): IHttpOperation {
  const known = made.get(operation);
  if (known !== undefined) return known;
  const concerned = operation.responses.some(({ contents = [] }) => contents.some(isAny));
  const answered = concerned ? named(operation) : operation;
  made.set(operation, answered);
  return answered;
}

function isAny({ mediaType }: IMediaTypeContent): boolean {
  return ANY.test(mediaType);
}

const made = new WeakMap<IHttpOperation, IHttpOperation>();

function named(operation: IHttpOperation): IHttpOperation {
  const responses = operation.responses.map((response) => ({
    ...response,
    contents: (response.contents ?? []).map((content) => {
      if (!isAny(content)) return content;
      const isText = [content.schema?.type].flat().includes("string");
      return { ...content, mediaType: isText ? "text/plain" : "application/json" };
    }),
  }));
  return { ...operation, responses };
}
