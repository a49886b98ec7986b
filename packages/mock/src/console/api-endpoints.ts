import type { IHttpOperationResponse, IMediaTypeContent } from "@stoplight/types";
import type { ApiOperation } from "../api/api.ts";
import { examplesOf } from "../api/contents.ts";
import { isJson } from "../body/media-type.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { apiOf, operationOf } from "./find.ts";
import { maskJson } from "./mask/json.ts";
import { HIDDEN, Secrets } from "./mask/secrets.ts";
import type {
  ApiView,
  ExampleView,
  OperationDetail,
  OperationView,
  ResponseView,
} from "./views.ts";

export const apiEndpoints: readonly Endpoint[] = [
  { method: "GET", path: "/api/apis", answer: list },
  { method: "GET", path: "/api/apis/{api}/operations/{operation}", answer: detail },
  { method: "GET", path: "/api/apis/{api}/openapi.json", answer: contractOf },
];

function list({ services }: Call): { readonly apis: readonly ApiView[] } {
  const apis = services.site().apis.map(({ info, operations }) => ({
    name: info.name,
    title: info.title,
    basePaths: info.basePaths,
    operations: operations.map(viewOf),
  }));
  return { apis };
}

/** Asks nothing of Prism: a big contract has hundreds of them. */
function viewOf(operation: ApiOperation): OperationView {
  const { name, method, path, basePaths, summary, deprecated } = operation;
  return {
    name,
    method,
    path,
    basePaths,
    ...(summary !== undefined && { summary }),
    ...(deprecated === true && { deprecated }),
  };
}

function detail(call: Call): OperationDetail {
  const { api, operation } = operationOf(call);
  const { description, responses } = operation.prism;
  return {
    ...viewOf(operation),
    api: api.info.name,
    ...(description !== undefined && { description }),
    responses: responses.map((response) => responseOf(operation, response)),
  };
}

function responseOf(operation: ApiOperation, response: IHttpOperationResponse): ResponseView {
  const { code, description, contents = [] } = response;
  return {
    status: code,
    ...(description !== undefined && { description }),
    examples: contents.flatMap((content) => examplesIn(operation, content)),
  };
}

function examplesIn(operation: ApiOperation, content: IMediaTypeContent): ExampleView[] {
  const { mediaType, examples = [] } = content;
  return examplesOf(content).map(({ name, value }) => {
    const summary = examples.find(({ key }) => key === name)?.summary;
    const secrets = new Secrets();
    const shown = isJson(mediaType) ? maskJson(operation.prism, [content], value, secrets) : HIDDEN;
    return {
      name,
      mediaType,
      body: typeof shown === "string" ? shown : JSON.stringify(secrets.scrub(shown)),
      ...(summary !== undefined && { summary }),
    };
  });
}

/** The contract itself: public, with whatever its author wrote into its examples. */
function contractOf(call: Call): unknown {
  return apiOf(call).document;
}
