import {
  createEnosSession,
  createGateway,
  type EnosHeld,
  type EnosSession,
  type EnosSessionState,
  keyedStore,
} from "@handshake/enos";
import contract from "@handshake/enos/openapi.json" with { type: "json" };
import { validating } from "@handshake/enos/validate";
import type { AnyResult } from "@handshake/runtime";
import { SessionError } from "@handshake/runtime/session";
import type { EnosSettings } from "../settings.ts";
import { callOf } from "../trace/client-code.ts";
import { secretsOf } from "../trace/secrets.ts";
import { recordingFetch, type Trace } from "../trace/trace.ts";
import type { SessionView } from "../view.ts";
import type { ApiSession, Methods, PageArguments, PortalApi, Way } from "./portal-api.ts";
import { noSession, renewing } from "./renewing.ts";

const secrets = secretsOf(contract);

/** The account that the vendor's page prints. */
const { account, password } =
  contract.paths["/v2.0/login"].post.requestBody.content["application/json"].examples.passwordLogin
    .value;

const ways: Readonly<Record<string, Way>> = {
  password: {
    fields: ["account", "password"],
    run: (session, { account: name, password: secret }) =>
      session.call("login", { body: { account: name, password: secret } }),
  },
};

export function enosApi(settings: EnosSettings, now: () => number): PortalApi {
  const { baseUrl, appKey, appSecret, lockOut, sample } = settings;
  // One for all users: its token is fetched once.
  const gateway = createGateway({ baseUrl, appKey, appSecret, now, fetch: recordingFetch });
  return {
    id: "enos",
    title: "EnOS",
    address: baseUrl,
    ...(sample && { sample: { account, password } }),
    ...(lockOut !== undefined && { lockOut }),
    setup: setupOf(baseUrl),
    ways,
    secrets,
    credentials: [appKey, appSecret],
    open(backend, key, trace) {
      const session = createEnosSession({
        baseUrl,
        gateway,
        now,
        store: keyedStore<EnosHeld>(backend, key),
        fetch: recordingFetch,
        use: [validating()],
      });
      return sessionOf(session, trace);
    },
  };
}

function setupOf(baseUrl: string): string {
  return [
    'import { createEnosSession } from "@handshake/enos";',
    "",
    "const session = createEnosSession({",
    `  baseUrl: ${JSON.stringify(baseUrl)},`,
    "  gateway: { appKey, appSecret },",
    "});",
  ].join("\n");
}

function sessionOf(session: EnosSession, trace: Trace): ApiSession {
  const { login, chooseOrganization } = session;
  // What a page gives as arguments is checked by `validating`, before anything is sent.
  const own = { login, chooseOrganization } as unknown as Methods;
  const record = (method: string, code: string, call: () => Promise<AnyResult>) =>
    trace.record({ api: "enos", method, code }, call);
  return {
    methods: new Set(["chooseOrganization", "organizations", "session", "user"]),
    call(method, args) {
      const code = codeOf(method, args);
      return record(method, code, () => own[method]?.(args) ?? callClient(session, method, args));
    },
    view: async () => viewOf(await session.restore()),
    renew: () => record("renew", "await session.renew();", () => renewing(session)),
    logout: () => record("logout", "const result = await session.logout();", session.logout),
  };
}

/** How a program that has a `session` writes it; what its client offers depends on the session's state. */
function codeOf(method: string, args?: PageArguments): string {
  if (method === "login" || method === "chooseOrganization") {
    return `const result = ${callOf(`session.${method}`, args, secrets)};`;
  }
  const condition = method === "organizations" ? `!== "out"` : `=== "in"`;
  const call = callOf(`state.client.${method}`, args, secrets);
  return `const state = session.getState();\nif (state.status ${condition}) {\n  const result = ${call};\n}`;
}

/** The client is in the state of a session that is not over. */
async function callClient(
  session: EnosSession,
  method: string,
  args?: PageArguments,
): Promise<AnyResult> {
  const state = await session.restore();
  if (state.status === "out") return noSession(new SessionError(state.reason));
  // Before an organization is chosen the types offer less, and EnOS refuses the rest by itself.
  const client = state.client as unknown as Methods;
  return client[method]!(args);
}

function viewOf(state: EnosSessionState): SessionView | null {
  if (state.status === "out") return null;
  const { user, organizations } = state;
  const base = { api: "enos", user, organizations } as const;
  if (state.status === "choosing") return { ...base, status: "choosing" };
  const { organization, endsAt } = state;
  return { ...base, status: "in", organization, endsAt: endsAt.getTime() };
}
