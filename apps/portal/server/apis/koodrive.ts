import {
  type components,
  createKoodriveSession,
  keyedStore,
  type KoodriveHeld,
  type KoodriveSession,
} from "@handshake/koodrive";
import contract from "@handshake/koodrive/openapi.json" with { type: "json" };
import { validating } from "@handshake/koodrive/validate";
import type { AnyResult } from "@handshake/runtime";
import type { KoodriveSettings } from "../settings.ts";
import { callOf } from "../trace/client-code.ts";
import { secretsOf } from "../trace/secrets.ts";
import { recordingFetch, type Trace } from "../trace/trace.ts";
import type { ApiSession, Methods, PortalApi, Way } from "./portal-api.ts";
import { renewing } from "./renewing.ts";

const secrets = secretsOf(contract);

/** What the vendor's pages print. */
const { account, password } =
  contract.paths["/auth/login"].post.requestBody.content["application/json"].examples.passwordLogin
    .value;
const sampleCode =
  contract.paths["/verify/code/validate"].post.requestBody.content["application/json"].examples
    .loginCode.value;

type Verified = components["schemas"]["ValidateCodeSuccess"]["data"];

const ways: Readonly<Record<string, Way>> = {
  password: {
    fields: ["account", "password"],
    run: (session, { account: name, password: secret }) =>
      session.call("login", { body: { account: name, authType: "1", password: secret } }),
  },
  code: {
    fields: ["account", "requestId", "code"],
    async run(session, { account: name, requestId: id, code: given }) {
      const body = { requestId: id, code: given, codeType: "2" };
      const verified = await session.call("validateCode", { body });
      if (!verified.ok) return verified;
      const { verified: isRight, token: captchaToken } = verified.data as Verified;
      // A wrong code is an answer like any other: no session comes of it.
      if (!isRight) return verified;
      return session.call("login", { body: { account: name, authType: "2", captchaToken } });
    },
  },
};

export function koodriveApi(settings: KoodriveSettings, now: () => number): PortalApi {
  const { baseUrl, agentName, sample } = settings;
  return {
    id: "koodrive",
    title: "KooDrive",
    address: baseUrl,
    ...(sample && { sample: { account, password, ...sampleCode } }),
    setup: setupOf(baseUrl, agentName),
    ways,
    secrets,
    credentials: [],
    open(backend, key, trace) {
      const session = createKoodriveSession({
        baseUrl,
        agentName,
        now,
        store: keyedStore<KoodriveHeld>(backend, key),
        fetch: recordingFetch,
        use: [validating()],
      });
      return sessionOf(session, trace);
    },
  };
}

function setupOf(baseUrl: string, agentName: string): string {
  return [
    'import { createKoodriveSession } from "@handshake/koodrive";',
    "",
    "const session = createKoodriveSession({",
    `  baseUrl: ${JSON.stringify(baseUrl)},`,
    `  agentName: ${JSON.stringify(agentName)},`,
    "});",
  ].join("\n");
}

/** How each method is written by a program that has a `session`. */
const callees: Readonly<Record<string, string>> = {
  login: "session.login",
  validateCode: "session.client.validateCode",
  userInfo: "session.client.userInfo",
};

function sessionOf(session: KoodriveSession, trace: Trace): ApiSession {
  // What a page gives as arguments is checked by `validating`, before anything is sent.
  const methods = { ...session.client, login: session.login } as unknown as Methods;
  const record = (method: string, code: string, call: () => Promise<AnyResult>) =>
    trace.record({ api: "koodrive", method, code }, call);
  return {
    methods: new Set(["userInfo"]),
    call(method, args) {
      const code = `const result = ${callOf(callees[method] ?? method, args, secrets)};`;
      return record(method, code, () => methods[method]!(args));
    },
    async view() {
      const state = await session.restore();
      if (state.status === "out") return null;
      return { api: "koodrive", status: "in", user: state.user, endsAt: state.endsAt.getTime() };
    },
    renew: () => record("renew", "await session.renew();", () => renewing(session)),
    logout: () => record("logout", "const result = await session.logout();", session.logout),
  };
}
