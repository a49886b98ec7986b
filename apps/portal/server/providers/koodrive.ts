import { createKoodrive } from "@handshake/koodrive";
import contract from "@handshake/koodrive/openapi.json" with { type: "json" };
import { explain } from "../explain.ts";
import { done, failed, type Provider } from "../provider.ts";
import type { KoodriveSettings } from "../settings.ts";
import { KoodriveSession } from "./koodrive-session.ts";

/** The account that the vendor's page prints. */
const { account, password } =
  contract.paths["/auth/login"].post.requestBody.content["application/json"].examples.passwordLogin
    .value;

export function koodriveProvider(settings: KoodriveSettings, now: () => number): Provider {
  const { baseUrl, agentName, sample } = settings;
  const api = { title: "KooDrive", address: baseUrl };
  const koodrive = createKoodrive({ baseUrl, agentName });
  return {
    ...api,
    id: "koodrive",
    ...(sample && { sample: { account, password } }),
    async login(credentials) {
      const askedAt = new Date(now());
      const result = await koodrive.login({ body: { ...credentials, authType: "1" } });
      if (!result.ok) return failed(explain(result, api));
      return done(new KoodriveSession({ koodrive, api, now }, result.data, askedAt));
    },
  };
}
