import type { components, Enos } from "@handshake/enos";
import type { Api, Unsuccessful } from "../explain.ts";
import { done, failed, type Outcome, type ProviderSession } from "../provider.ts";
import type { Organization, SessionView } from "../view.ts";
import { enosProblem } from "./enos-problem.ts";
import { facts } from "./facts.ts";

type Schemas = components["schemas"];
type Tokens = Schemas["SessionTokens"];

interface Surroundings {
  readonly enos: Enos;
  readonly api: Api;
}

/** EnOS gives a refresh token, and with it the session's end, once an organization is chosen. */
export class EnosSession implements ProviderSession {
  readonly #around: Surroundings;
  readonly #user: Schemas["IdNamePair"];
  #accessToken: string;
  #tokens: Tokens | undefined;

  constructor(around: Surroundings, { user, accessToken }: Schemas["Login"]) {
    this.#around = around;
    this.#user = user;
    this.#accessToken = accessToken;
  }

  async view(): Promise<Outcome<SessionView>> {
    const { enos, api } = this.#around;
    const security = this.#security();
    const list = await enos.organizations({ security });
    if (!list.ok) return this.#failed(list);
    const base = { api: "enos", title: api.title, organizations: list.data.organizations } as const;
    if (!this.#tokens) return done({ ...base, user: this.#knownUser(), refreshable: false });

    const [user, session] = await Promise.all([
      enos.user({ security }),
      enos.session({ security }),
    ]);
    if (!user.ok) return this.#failed(user);
    if (!session.ok) return this.#failed(session);
    return done({
      ...base,
      user: describe(user.data),
      currentOrganization: currentOf(session.data),
      endsAt: this.#tokens.refreshTokenExpire,
      refreshable: true,
    });
  }

  async chooseOrganization(orgId: string): Promise<Outcome<void>> {
    const { enos } = this.#around;
    const result = await enos.chooseOrganization({ body: { orgId }, security: this.#security() });
    return result.ok ? this.#keep(result.data) : this.#failed(result);
  }

  async refresh(): Promise<Outcome<void>> {
    if (!this.#tokens) return failed({ kind: "invalid", message: "Choose an organization first." });
    const { refreshToken } = this.#tokens;
    const result = await this.#around.enos.refreshToken({ query: { refreshToken } });
    return result.ok ? this.#keep(result.data) : this.#failed(result);
  }

  async logout(): Promise<Outcome<void>> {
    const { enos, api } = this.#around;
    const result = await enos.logout({ security: this.#security() });
    if (!result.ok) return this.#failed(result);
    if (result.data) return done();
    return failed({ kind: "refused", message: `${api.title} could not log the user out.` });
  }

  /** What log in said of the user: EnOS answers no more before an organization is chosen. */
  #knownUser(): SessionView["user"] {
    const { id, name } = this.#user;
    return { name, facts: facts({ "User ID": id }) };
  }

  #keep(tokens: Tokens): Outcome<void> {
    this.#tokens = tokens;
    this.#accessToken = tokens.accessToken;
    return done();
  }

  #security() {
    return { accessToken: this.#accessToken };
  }

  #failed(result: Unsuccessful) {
    return failed(enosProblem(result, this.#around.api));
  }
}

function describe(user: Schemas["User"]): SessionView["user"] {
  const { id, name, nickName, email, phoneArea, phone, description, createdTime } = user;
  return {
    name: nickName || name,
    facts: facts({
      Account: name,
      Email: email,
      Phone: [phoneArea, phone].filter(Boolean).join(" "),
      About: description,
      "Member since": createdTime,
      "User ID": id,
    }),
  };
}

function currentOf({ currentOrgId, currentOrgName }: Schemas["Session"]): Organization {
  return { id: currentOrgId, name: currentOrgName };
}
