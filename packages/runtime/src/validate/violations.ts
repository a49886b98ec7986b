import type { Violation } from "../results.ts";
import { messageOf, paramsOf } from "./message.ts";
import type { Fault, Validate } from "./validators.ts";

/** More than these say nothing new. */
const MOST = 20;

/**
 * What is wrong with a value, by the contract; empty where nothing is.
 *
 * @param at the pointer to the value
 * @param isTold leaves out what is no violation here; unless given, all are told
 */
export function violationsOf(
  validate: Validate | undefined,
  value: unknown,
  at: string,
  isTold: (fault: Fault) => boolean = () => true,
): readonly Violation[] {
  if (validate === undefined || validate(value)) return [];
  const found = new Map<string, Violation>();
  for (const fault of relevant((validate.errors ?? []).filter(isTold))) {
    const violation = violationOf(fault, at);
    found.set(`${violation.pointer} ${violation.message}`, violation);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** That something required is not there at all. */
export function missing(name: string): Violation {
  const params = { missingProperty: name };
  return violationOf({ instancePath: "", keyword: "required", params }, "");
}

function violationOf(fault: Fault, at: string): Violation {
  const { keyword } = fault;
  const pointer = at + pointerOf(fault);
  return { pointer, message: messageOf(fault), keyword, params: paramsOf(fault) };
}

/** The place of what is missing, or is there and should not be, is its own, not the object's. */
function pointerOf({ instancePath, params }: Fault): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  if (typeof name !== "string") return instancePath;
  return `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * Where a value has none of several forms, each form complains. The form that was meant got furthest:
 * what lies deepest is told, and no more.
 */
function relevant(faults: readonly Fault[]): Fault[] {
  let kept: Fault[] = [];
  for (const fault of faults) {
    const { keyword, instancePath, params } = fault;
    if (keyword === "oneOf" || keyword === "anyOf") {
      const isInside = (other: Fault): boolean =>
        pointerOf(other) !== instancePath && pointerOf(other).startsWith(`${instancePath}/`);
      const inside = params.passingSchemas ? [] : deepest(kept.filter(isInside));
      kept = kept.filter((other) => !isInside(other) && other.instancePath !== instancePath);
      kept.push(...(inside.length > 0 ? inside : [fault]));
    } else if (keyword !== "if") kept.push(fault);
  }
  return kept;
}

function depth(fault: Fault): number {
  return pointerOf(fault).split("/").length;
}

function deepest(faults: readonly Fault[]): Fault[] {
  const most = Math.max(0, ...faults.map(depth));
  return faults.filter((fault) => depth(fault) === most);
}
