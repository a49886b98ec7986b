/** The parts of an OpenAPI 3.0, 3.1 or 3.2 document that this repository reads; the rest passes through untouched. */
export interface OpenApiDocument extends Extensions {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string } & Extensions;
  servers?: Server[];
  paths?: Record<string, PathItem>;
  components?: Components;
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
}

type Extensions = Record<`x-${string}`, unknown>;

/** A pointer to the thing itself. Bundled: always `#/…`. */
export interface Reference {
  $ref: string;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default?: string; enum?: string[] }>;
}

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export const METHODS: readonly Method[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

export interface PathItem extends Partial<Record<Method, OperationObject>>, Extensions {
  $ref?: string;
  servers?: Server[];
  parameters?: (ParameterObject | Reference)[];
}

export interface OperationObject extends Extensions {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  servers?: Server[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: SecurityRequirement[];
}

export interface ParameterObject extends Extensions {
  name: string;
  in: "query" | "header" | "path" | "cookie" | "querystring";
  description?: string;
  deprecated?: boolean;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: SchemaObject | boolean;
  content?: Record<string, MediaTypeObject>;
  example?: unknown;
  examples?: Record<string, ExampleObject | Reference>;
}

export interface RequestBodyObject extends Extensions {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaTypeObject>;
}

export interface ResponseObject extends Extensions {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaTypeObject>;
}

export interface MediaTypeObject extends Extensions {
  schema?: SchemaObject | boolean;
  example?: unknown;
  examples?: Record<string, ExampleObject | Reference>;
}

export interface ExampleObject extends Extensions {
  summary?: string;
  description?: string;
  value?: unknown;
  externalValue?: string;
}

export interface SchemaObject extends Extensions {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  /** OpenAPI 3.0 only. */
  nullable?: boolean;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  deprecated?: boolean;
  example?: unknown;
  examples?: unknown[];
  readOnly?: boolean;
  writeOnly?: boolean;
  minLength?: number;
  maxLength?: number;
  required?: string[];
  properties?: Record<string, SchemaObject | boolean>;
  patternProperties?: Record<string, SchemaObject | boolean>;
  additionalProperties?: SchemaObject | boolean;
  items?: SchemaObject | boolean;
  prefixItems?: (SchemaObject | boolean)[];
  allOf?: (SchemaObject | boolean)[];
  anyOf?: (SchemaObject | boolean)[];
  oneOf?: (SchemaObject | boolean)[];
  not?: SchemaObject | boolean;
  if?: SchemaObject | boolean;
  then?: SchemaObject | boolean;
  else?: SchemaObject | boolean;
}

export type SecurityRequirement = Record<string, string[]>;

export interface Components extends Extensions {
  schemas?: Record<string, SchemaObject | boolean>;
  parameters?: Record<string, ParameterObject | Reference>;
  requestBodies?: Record<string, RequestBodyObject | Reference>;
  responses?: Record<string, ResponseObject | Reference>;
  examples?: Record<string, ExampleObject | Reference>;
  securitySchemes?: Record<string, SecuritySchemeObject | Reference>;
  pathItems?: Record<string, PathItem>;
}

export interface SecuritySchemeObject extends Extensions {
  type: string;
  description?: string;
  in?: "query" | "header" | "cookie";
  name?: string;
  scheme?: string;
}
