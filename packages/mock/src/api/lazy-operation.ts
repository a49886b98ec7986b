import type { IHttpOperation } from "@stoplight/types";
import type { OperationScenario } from "../scenario/scenario.ts";
import type { ApiOperation } from "./api.ts";
import { isSensitive } from "./schema.ts";

type Described = Omit<ApiOperation, "prism" | "scenario" | "loggable" | "secretInPath">;

interface Makers {
  /** Asked once, unless it throws. */
  readonly prism: () => IHttpOperation;
  readonly scenario: (operation: IHttpOperation) => OperationScenario;
}

/** An operation whose greater part is made when somebody first needs it. */
export function lazyOperation(described: Described, makers: Makers): ApiOperation {
  let prism: IHttpOperation | undefined;
  let scenario: OperationScenario | undefined;
  let secrets: Secrets | undefined;
  return {
    ...described,
    get prism() {
      return (prism ??= makers.prism());
    },
    get scenario() {
      return (scenario ??= makers.scenario(this.prism));
    },
    get loggable() {
      return (secrets ??= secretsOf(makers.prism)).loggable;
    },
    get secretInPath() {
      return (secrets ??= secretsOf(makers.prism)).secretInPath;
    },
  };
}

type Secrets = Pick<ApiOperation, "loggable" | "secretInPath">;

/** Of an operation that cannot be read nothing is known, so everything may be a secret. */
function secretsOf(make: () => IHttpOperation): Secrets {
  try {
    const operation = make();
    const { query = [], path = [] } = operation.request ?? {};
    const harmless = query.filter(({ schema }) => !isSensitive(operation, schema));
    return {
      loggable: new Set(harmless.map(({ name }) => name)),
      secretInPath: path.some(({ schema }) => isSensitive(operation, schema)),
    };
  } catch {
    return { loggable: new Set(), secretInPath: true };
  }
}
