import { type components, type Koodrive, sessionExpiryFrom } from "@handshake/koodrive";
import { type Api, explain, type Unsuccessful } from "../explain.ts";
import { endedProblem } from "../problem.ts";
import { done, failed, type Outcome, type ProviderSession } from "../provider.ts";
import type { SessionView } from "../view.ts";
import { facts } from "./facts.ts";

type Login = components["schemas"]["LoginSuccess"]["data"];

interface Surroundings {
  readonly koodrive: Koodrive;
  readonly api: Api;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export class KoodriveSession implements ProviderSession {
  readonly #around: Surroundings;
  readonly #userId: string;
  #tokens: Login["sessionInfo"];
  #endsAt: Date;

  /** `askedAt` is the time just before the tokens were asked for. */
  constructor(around: Surroundings, { userInfo, sessionInfo }: Login, askedAt: Date) {
    this.#around = around;
    this.#userId = userInfo.userId;
    this.#tokens = sessionInfo;
    this.#endsAt = sessionExpiryFrom(sessionInfo, askedAt);
  }

  async view(): Promise<Outcome<SessionView>> {
    const { koodrive, api } = this.#around;
    const query = { userId: this.#userId };
    const result = await koodrive.userInfo({ query, security: this.#security() });
    if (!result.ok) return this.#failed(result);
    const { userId, firstname, surname, phone, email } = result.data;
    return done({
      api: "koodrive",
      title: api.title,
      user: {
        name: `${firstname} ${surname}`.trim() || userId,
        facts: facts({
          "First name": firstname,
          Surname: surname,
          Phone: phone,
          Email: email,
          "User ID": userId,
        }),
      },
      endsAt: this.#endsAt.getTime(),
      refreshable: true,
    });
  }

  async refresh(): Promise<Outcome<void>> {
    const { koodrive, now } = this.#around;
    const askedAt = new Date(now());
    const body = { refreshToken: this.#tokens.refreshToken };
    const result = await koodrive.refreshToken({ body, security: this.#security() });
    if (!result.ok) return this.#failed(result);
    this.#tokens = result.data.sessionInfo;
    this.#endsAt = sessionExpiryFrom(this.#tokens, askedAt);
    return done();
  }

  async logout(): Promise<Outcome<void>> {
    const body = { userId: this.#userId, accessToken: this.#tokens.accessToken };
    const result = await this.#around.koodrive.logout({ body, security: this.#security() });
    return result.ok ? done() : this.#failed(result);
  }

  #security() {
    return { accessToken: this.#tokens.accessToken };
  }

  /** KooDrive says with HTTP 401 that it does not know the access token (any more). */
  #failed(result: Unsuccessful) {
    const ended = result.kind === "failure" && result.status === 401;
    return failed(ended ? endedProblem : explain(result, this.#around.api));
  }
}
