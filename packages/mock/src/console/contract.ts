import { readFile } from "node:fs/promises";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { escaped } from "../json-pointer.ts";
import type { Endpoint } from "./endpoint.ts";
import { packageFile } from "./package-file.ts";
import { Refused } from "./refused.ts";

/** The console's own OpenAPI document: what the endpoints promise, and what they check bodies with. */
export class ConsoleContract {
  readonly document: unknown;
  readonly #ajv: Ajv2020;

  private constructor(document: object) {
    this.document = document;
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
    this.#ajv.addSchema(document, "console");
  }

  static async load(): Promise<ConsoleContract> {
    const text = await readFile(packageFile("console.openapi.yaml"), "utf8");
    return new ConsoleContract(Object(parse(text)));
  }

  /** @throws {Refused} for a body that the document does not describe. */
  check(endpoint: Endpoint, body: unknown): void {
    const validate = this.#validator(endpoint);
    if (validate === undefined || validate(body)) return;
    const [error] = validate.errors ?? [];
    throw new Refused(422, sentenceOf(error));
  }

  /** `undefined` where no body is described. */
  #validator({ method, path }: Endpoint): ValidateFunction | undefined {
    const steps = ["paths", `/__mock${path}`, method.toLowerCase(), "requestBody"];
    const place = [...steps, "content", "application/json", "schema"];
    const described = place.reduce<unknown>(
      (inner, step) => Reflect.get(Object(inner), step),
      this.document,
    );
    if (described === undefined) return undefined;
    const pointer = place.map((step) => encodeURIComponent(escaped(step))).join("/");
    return this.#ajv.getSchema(`console#/${pointer}`);
  }
}

function sentenceOf(error: ErrorObject | undefined): string {
  const { instancePath = "", message = "is not as described", params } = error ?? {};
  const unknown: unknown = params?.["additionalProperty"] ?? params?.["unevaluatedProperty"];
  const where = instancePath === "" ? "The body" : `In the body, "${instancePath}"`;
  if (typeof unknown === "string") return `${where} must not have the property "${unknown}".`;
  return `${where} ${message}.`;
}
