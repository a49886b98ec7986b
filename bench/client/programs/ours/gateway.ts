import { createEnos } from "../../../../packages/clients/enos/src/index.ts";

const enos = createEnos({
  baseUrl: "https://enos.example",
  gateway: { appKey: "key", appSecret: "secret" },
});

export async function logIn(account: string, password: string): Promise<unknown> {
  const result = await enos.login({ body: { account, password } });
  return result.ok ? result.data : undefined;
}
