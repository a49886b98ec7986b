import ky from "ky";
import { AGENT, SERVER } from "../service.ts";

const api = ky.create({ prefix: SERVER, headers: { "x-hw-agentName": AGENT } });

export async function logIn(account: string, password: string): Promise<unknown> {
  const json = { account, authType: "1", password };
  const { data } = await api.post("auth/login", { json }).json<{ data: unknown }>();
  return data;
}
