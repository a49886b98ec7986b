import { useEffect, useRef } from "react";
import { ProblemError } from "./api.ts";
import type { Problem, ProblemKind } from "../server/problem.ts";

const titles: Record<ProblemKind, string> = {
  refused: "Not accepted",
  ended: "Your session has ended",
  unreachable: "No answer",
  unexpected: "An unexpected answer",
  invalid: "That cannot be sent",
  forbidden: "That is not allowed",
};

/** Nothing but time, or somebody else, can mend these. */
const passing = new Set<ProblemKind>(["unreachable", "unexpected"]);

const fault: Problem = { kind: "unexpected", message: "The page itself failed. Load it again." };

/** Says what went wrong, in the API's own words where it has some, and takes the focus: a new problem needs a new `key`. */
export function ProblemMessage({ error, retry }: { error: Error; retry?: () => void }) {
  const problem = error instanceof ProblemError ? error.problem : fault;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="problem" role="alert" tabIndex={-1}>
      <p className="problem-title">{titles[problem.kind]}</p>
      <p>{problem.message}</p>
      {problem.code !== undefined && <p className="quiet">Code {problem.code}</p>}
      {retry && passing.has(problem.kind) && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
