/** What a test asks of its stage, which is another process. */
import type { Limits } from "../server/sessions/limits.ts";

export interface StageOptions {
  /** The page from Vite, with its drawer, instead of the built one. */
  readonly dev?: boolean;
  /** Of log-ins; as good as none unless given. */
  readonly limits?: Limits;
}

/** What stands behind a line that can be cut. */
type Behind = "mock" | "portal";

interface Weather {
  readonly fault?: "garbage" | { readonly status: number };
}

export type Order =
  | { readonly name: "cut" | "mend"; readonly line: Behind }
  | { readonly name: "switch"; readonly scenario: string }
  | Pin
  | { readonly name: "weather"; readonly weather?: Weather }
  | { readonly name: "calm" | "tokens" | "sent" };

interface Pin {
  readonly name: "pin";
  readonly api: string;
  readonly operation: string;
  /** The name of an example. */
  readonly answer: string;
  readonly times: number;
}

export interface Stage {
  readonly portalUrl: string;
  readonly mockUrl: string;
  /** Takes the mock, or the portal, away. */
  down(line?: Behind): Promise<void>;
  /** Brings it back, at the same address. */
  up(line?: Behind): Promise<void>;
  /** Switches a scenario of the mock on. */
  scenario(name: string): Promise<void>;
  /** The mock's next answer of an operation, by the name of an example. */
  next(api: string, operation: string, answer: string): Promise<void>;
  weather(weather?: Weather): Promise<void>;
  /** Ends all of these. Sessions and tokens stay. */
  calm(): Promise<void>;
  /** Those that the mock has given. */
  tokens(): Promise<readonly string[]>;
  /** How many requests the mock got. */
  sent(): Promise<number>;
}

/** @param order sends one, and gives the answer. */
export function stageOf(
  urls: Pick<Stage, "portalUrl" | "mockUrl">,
  order: (order: Order) => Promise<unknown>,
): Stage {
  const give = async (given: Order): Promise<void> => void (await order(given));
  return {
    ...urls,
    down: (line = "mock") => give({ name: "cut", line }),
    up: (line = "mock") => give({ name: "mend", line }),
    scenario: (scenario) => give({ name: "switch", scenario }),
    next: (api, operation, answer) => give({ name: "pin", api, operation, answer, times: 1 }),
    weather: (weather) => give({ name: "weather", ...(weather && { weather }) }),
    async calm() {
      await give({ name: "mend", line: "mock" });
      await give({ name: "mend", line: "portal" });
      await give({ name: "calm" });
    },
    tokens: async () => (await order({ name: "tokens" })) as readonly string[],
    sent: async () => (await order({ name: "sent" })) as number,
  };
}
