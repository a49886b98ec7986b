import { type Fault, fault, GOOD, json } from "./case.ts";

const REFUSED = '{"code":4002,"note":"Later."}';
const DAY = 86_400_000;

interface Expected {
  readonly get?: string;
  readonly attempts: number;
  readonly timeout?: number;
  readonly waits?: number;
}

/** @param value of `Retry-After`, made when it is sent. @param from the request that is answered well. */
function busy(value: string, header: () => string, expected: Expected, from = Infinity): Fault {
  const what = `says 429 and Retry-After: ${value}`;
  return fault(what, { post: "failure 429", ...expected }, (socket, nth) => {
    socket.end(nth < from ? json(REFUSED, 429, `Retry-After: ${header()}`) : json(GOOD));
  });
}

function after(milliseconds: number): () => string {
  return () => new Date(Date.now() + milliseconds).toUTCString();
}

/** Each form of `Retry-After` (RFC 9110, 10.2.3), and what is none. */
export const RETRY_AFTER: readonly Fault[] = [
  fault("says 429 and no more", { post: "failure 429", attempts: 3 }, (socket) =>
    socket.end(json(REFUSED, 429)),
  ),
  busy("0", () => "0", { attempts: 3 }),
  busy("1", () => "1", { get: "success 200", attempts: 2, waits: 990 }, 2),
  // The third attempt would begin after the end.
  busy("1, beyond the deadline", () => "1", { attempts: 2, timeout: 1_500, waits: 990 }),
  // A date has no milliseconds: one second of the two may be lost.
  busy("a date", after(2_000), { get: "success 200", attempts: 2, waits: 900 }, 2),
  busy("a date beyond the deadline", after(DAY / 24 / 60 / 2), { attempts: 1 }),
  busy("a date that is past", after(-DAY), { attempts: 3 }),
  busy("garbage", () => "soon, I hope", { attempts: 3 }),
  busy("nothing", () => "", { attempts: 3 }),
  busy("a day", () => "86400", { attempts: 1 }),
  busy("400 digits", () => "9".repeat(400), { attempts: 1 }),
  busy("a date in a million years", () => "Fri, 01 Jan 999999 00:00:00 GMT", { attempts: 3 }),
];
