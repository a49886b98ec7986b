import axios from "axios";
import { AGENT, SERVER } from "../service.ts";

// oxlint-disable-next-line import/no-named-as-default-member -- As its documentation writes it.
const api = axios.create({ baseURL: SERVER, headers: { "x-hw-agentName": AGENT } });

export async function logIn(account: string, password: string): Promise<unknown> {
  const body = { account, authType: "1", password };
  const { data } = await api.post<{ data: unknown }>("/auth/login", body);
  return data.data;
}
