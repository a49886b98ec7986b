import type { Layer } from "../layer.ts";
import type { Invalid, Violation } from "../results.ts";
import { answerViolations } from "./answer.ts";
import { type Drift, drifted, driftOf } from "./drift.ts";
import { requestViolations } from "./request.ts";
import type { Validators } from "./validators.ts";

/** What the layer does about calls that are not as the contract has them. */
export interface ValidatingOptions {
  /**
   * `fail`: a request that breaks the contract is not sent; its result is of kind `invalid`. `ignore`:
   * requests are not looked at. Default: `fail`.
   */
  readonly requests?: "fail" | "ignore" | undefined;
  /**
   * `report`: an answer that drifts is told to `onDrift`, and is the call's result all the same. `fail`:
   * the result is `undeclared`, with the reason `schema`. `ignore`: answers are not looked at.
   * Default: `report`.
   */
  readonly answers?: "report" | "fail" | "ignore" | undefined;
  /** Is told of each answer that drifts. When it throws, the call rejects. */
  readonly onDrift?: ((drift: Drift) => void) | undefined;
}

/** A layer that holds calls against the contract's schemas; an operation without validators passes. */
export function createValidating(validators: Validators, options: ValidatingOptions = {}): Layer {
  const { requests = "fail", answers = "report", onDrift } = options;
  const looksAtAnswers = answers === "fail" || (answers === "report" && onDrift !== undefined);
  const call: Layer["call"] = async ({ operation, name, args, headers }, next) => {
    const own = Object.hasOwn(validators, name) ? (validators[name] ?? {}) : {};
    const broken = requests === "fail" ? requestViolations(operation, own, args, headers) : [];
    if (broken.length > 0) return invalid(name, broken);
    const result = await next();
    if (!looksAtAnswers || (result.kind !== "success" && result.kind !== "failure")) return result;
    const violations = answerViolations(operation, own, result);
    if (violations.length === 0) return result;
    const drift = driftOf(name, result, violations);
    onDrift?.(drift);
    return answers === "fail" ? drifted(drift, result) : result;
  };
  return { call };
}

function invalid(name: string, violations: readonly Violation[]): Invalid {
  const [first] = violations;
  const message = `${name} was not sent: ${first?.pointer} ${first?.message}.`;
  return { ok: false, kind: "invalid", message, violations, requestId: undefined };
}
