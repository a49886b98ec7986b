import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import { isJson } from "../body/media-type.ts";
import { examplesOf } from "./contents.ts";

/**
 * The operation without the schemas of bodies that are neither JSON nor a form: of XML, of bytes. They say nothing of
 * the text that Prism has, and would hold it against them. One that says it is a text stays.
 */
export function withoutTextSchemas(operation: IHttpOperation): IHttpOperation {
  const { request, responses } = operation;
  const changed = {
    ...operation,
    // Without an example that is a text, an answer is made of the schema.
    responses: responses.map((response) => ({
      ...response,
      contents: (response.contents ?? []).map((content) =>
        examplesOf(content).some(({ value }) => typeof value === "string")
          ? withoutTextSchema(content)
          : content,
      ),
    })),
  };
  if (request?.body?.contents === undefined) return changed;
  const contents = request.body.contents.map(withoutTextSchema);
  return { ...changed, request: { ...request, body: { ...request.body, contents } } };
}

const FORM = /^multipart\/|^application\/x-www-form-urlencoded/i;

function withoutTextSchema(content: IMediaTypeContent): IMediaTypeContent {
  const { mediaType, schema, ...rest } = content;
  const isText = !isJson(mediaType) && !FORM.test(mediaType) && !mediaType.startsWith("*/");
  if (!isText || [schema?.type].flat().includes("string")) return content;
  return { mediaType, ...rest };
}
