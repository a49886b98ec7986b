import {
  createInstance,
  type IHttpOperationConfig,
  type IHttpRequest,
  type IHttpResponse,
  type PrismHttpComponents,
} from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { CONFIG, prismComponents, STATIC } from "./components.ts";
import { type Left, left, type Right, right } from "./either.ts";
import type { Diagnostic } from "./violations.ts";

/** What Prism answers: an answer of the contract, or an error of its own. */
export type PrismAnswer = Right<Output> | Left<Error>;

export interface Output {
  readonly output: {
    readonly statusCode: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
  readonly validations: {
    readonly input: readonly Diagnostic[];
    readonly output: readonly Diagnostic[];
  };
}

/** The answer that a rule chose: an operation narrowed to one response, and the name of an example in it. */
export interface Choice {
  readonly operation: IHttpOperation;
  readonly example?: string;
}

/** What the request prefers, and what a rule chose. A choice counts only for a request without a fault. */
type Preferences = Partial<IHttpOperationConfig> & { readonly choice?: Choice | undefined };

const OWN = prismComponents();

const COMPONENTS: PrismHttpComponents = {
  ...OWN,
  // The route table has found the operation already; Prism would match its path once more.
  route: ({ resources: [operation] }) =>
    operation ? right(operation) : left(new Error("no operation was handed to Prism")),
  mock: (options) => OWN.mock({ ...options, ...chosen(options) }),
};

const prism = createInstance({ ...CONFIG, mock: STATIC }, COMPONENTS);

/** Lets Prism validate a request and answer it as this operation. */
export async function ask(
  operation: IHttpOperation,
  request: IHttpRequest,
  preferences: Preferences = {},
): Promise<PrismAnswer> {
  return prism.request(request, [operation], { ...CONFIG, mock: { ...STATIC, ...preferences } })();
}

/** Lets Prism answer a request that the host found at fault, as if its own validation had. */
export async function refuse(
  operation: IHttpOperation,
  request: IHttpRequest,
  fault: Diagnostic,
): Promise<PrismAnswer> {
  const validateInput = () => left([fault] as [Diagnostic]);
  const config = { ...CONFIG, checkSecurity: false, mock: STATIC };
  return createInstance(config, { ...COMPONENTS, validateInput }).request(request, [operation])();
}

type MockOptions = Parameters<PrismHttpComponents["mock"]>[0];

function chosen({
  resource,
  input,
  config,
}: MockOptions): Pick<MockOptions, "resource" | "config"> {
  const { choice, ...preferences }: Preferences & IHttpOperationConfig = config;
  if (choice === undefined || input.validations.length > 0)
    return { resource, config: preferences };
  const exampleKey = choice.example === undefined ? {} : { exampleKey: choice.example };
  return { resource: choice.operation, config: { ...preferences, ...exampleKey } };
}

/** Whether an answer is what the operation declares. */
export function isDeclaredAnswer(operation: IHttpOperation, element: IHttpResponse): boolean {
  return "right" in OWN.validateOutput({ resource: operation, element });
}
