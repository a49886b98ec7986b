import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Connection } from "./connection.ts";
import type { Faults } from "./faults.ts";
import type { ServedMock } from "./served-mock.ts";

const BODY = '{"account":"0042","password":"open-sesame"}';
const LOGIN = `POST /lib/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;

/**
 * Saves the contract and its mock.yaml again and again, now and then a broken one, until it is over.
 *
 * @returns milliseconds from each good save to its first answer.
 */
export async function reloads(
  mock: ServedMock,
  folder: string,
  over: AbortSignal,
  faults: Faults,
): Promise<number[]> {
  const times: number[] = [];
  const contract = join(folder, "openapi.yaml");
  const rules = join(folder, "mock.yaml");
  const [good, goodRules] = await Promise.all(
    [contract, rules].map((file) => readFile(file, "utf8")),
  );
  for (let round = 1; !over.aborted; round += 1) {
    const word = `welcome for the ${round}. time`;
    const started = performance.now();
    await saved(mock, contract, `${good}`.replace("msg: welcome", `msg: ${word}`), /reloaded\.$/);
    const answer = await login(mock.port);
    if (!answer.includes(word)) faults.add(`not the saved contract: ${answer.slice(-100)}`);
    times.push(performance.now() - started);
    await saved(mock, rules, `${goodRules}\n# ${round}\n`, /reloaded\.$/);
    if (round % 3 === 0) {
      await saved(mock, contract, "openapi: 3.1.0: oops", /is not served/);
      await saved(mock, rules, "rules: [", /is not served/);
      await saved(mock, rules, `${goodRules}`, /is not served|reloaded\.$/);
    }
    await sleep(250);
  }
  return times;
}

async function login(port: number): Promise<string> {
  using connection = await Connection.open(port);
  return await connection.ask(LOGIN);
}

async function saved(mock: ServedMock, file: string, text: string, told: RegExp): Promise<void> {
  const line = mock.line(told);
  await writeFile(file, text);
  await line;
}
