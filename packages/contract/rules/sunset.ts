import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isNode } from "./node.ts";

const SUNSET = "x-sunset";

/**
 * `x-sunset` is the first day without something that is deprecated, as a date: `2027-01-31`. RFC 8594
 * has the same as a header of answers.
 */
export const Sunset: Oas3Rule = () => ({
  any: {
    enter(node: unknown, ctx: UserContext) {
      if (!isNode(node) || node[SUNSET] === undefined) return;
      const message = fault(node);
      if (message !== undefined) ctx.report({ message, location: ctx.location.child(SUNSET) });
    },
  },
});

function fault(node: Readonly<Record<string, unknown>>): string | undefined {
  if (!isDate(node[SUNSET])) {
    return "Write `x-sunset` as the date of a day, such as 2027-01-31: the first day without this.";
  }
  if (node.deprecated !== true) return "Say `deprecated: true` beside `x-sunset`, or take it out.";
  return undefined;
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // The 31st of a month of 30 days becomes the 1st of the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
