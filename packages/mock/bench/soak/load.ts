import { createHistogram, type RecordableHistogram } from "node:perf_hooks";
import { Connection } from "./connection.ts";
import type { Faults } from "./faults.ts";

export interface Load {
  requests: number;
  /** Nanoseconds. */
  readonly times: RecordableHistogram;
}

/** Good requests as fast as they are answered, each with a body of its own, until it is over. */
export async function load(
  port: number,
  connections: number,
  over: AbortSignal,
  faults: Faults,
): Promise<Load> {
  const result: Load = { requests: 0, times: createHistogram() };
  const lanes = Array.from({ length: connections }, (_, lane) =>
    one(port, lane, over, faults, result),
  );
  await Promise.all(lanes);
  return result;
}

async function one(
  port: number,
  lane: number,
  over: AbortSignal,
  faults: Faults,
  result: Load,
): Promise<void> {
  while (!over.aborted) {
    try {
      using connection = await Connection.open(port);
      for (let turn = 0; !over.aborted; turn += 1) {
        const started = process.hrtime.bigint();
        const answer = await connection.ask(login(lane, turn));
        result.times.record(process.hrtime.bigint() - started);
        result.requests += 1;
        if (!isGood(answer, turn)) faults.add(`a wrong answer: ${answer.slice(0, 300)}`);
      }
    } catch (error) {
      faults.add(`a lost request: ${String(error)}`);
    }
  }
}

/** Every second one has a wrong password; some are in sessions of their own. */
function login(lane: number, turn: number): string {
  const member = { account: "0042", password: "open-sesame", remember: turn % 4 === 0 };
  const body = JSON.stringify(
    isMember(turn) ? member : { account: `${lane}`, password: `p${turn}` },
  );
  const session = turn % 10 === 0 ? `X-Mock-Session: ${lane}-${turn % 1000}\r\n` : "";
  return `POST /lib/login HTTP/1.1\r\nHost: x\r\n${session}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function isMember(turn: number): boolean {
  return turn % 2 === 0;
}

function isGood(answer: string, turn: number): boolean {
  return (
    answer.startsWith("HTTP/1.1 200 ") && answer.includes(isMember(turn) ? '"code":0' : '"code":7')
  );
}
