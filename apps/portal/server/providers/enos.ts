import { createEnos } from "@handshake/enos";
import contract from "@handshake/enos/openapi.json" with { type: "json" };
import { done, failed, type Provider } from "../provider.ts";
import type { EnosSettings } from "../settings.ts";
import { enosProblem } from "./enos-problem.ts";
import { EnosSession } from "./enos-session.ts";

/** The account that the vendor's page prints. */
const { account, password } =
  contract.paths["/v2.0/login"].post.requestBody.content["application/json"].examples.passwordLogin
    .value;

export function enosProvider(settings: EnosSettings): Provider {
  const { baseUrl, appKey, appSecret, sample } = settings;
  const api = { title: "EnOS", address: baseUrl };
  const enos = createEnos({ baseUrl, gateway: { appKey, appSecret } });
  return {
    ...api,
    id: "enos",
    ...(sample && { sample: { account, password } }),
    async login(credentials) {
      const result = await enos.login({ body: credentials });
      if (!result.ok) return failed(enosProblem(result, api));
      return done(new EnosSession({ enos, api }, result.data));
    },
  };
}
