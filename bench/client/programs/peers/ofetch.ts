import { ofetch } from "ofetch";
import { AGENT, SERVER } from "../service.ts";

const api = ofetch.create({ baseURL: SERVER, headers: { "x-hw-agentName": AGENT } });

export async function logIn(account: string, password: string): Promise<unknown> {
  const body = { account, authType: "1", password };
  const { data } = await api("/auth/login", { method: "POST", body });
  return data;
}
