import createClient from "openapi-fetch";
import type { paths as EnosPaths } from "./enos/schema.js";
import type { paths as KoodrivePaths } from "./koodrive/schema.js";

const koodrive = createClient<KoodrivePaths>({ baseUrl: "https://koodrive.example" });
const enos = createClient<EnosPaths>({ baseUrl: "https://enos.example" });
const params = { header: { "x-hw-agentName": "bench" } };

/** A visit to KooDrive: every operation once. */
export async function visitKoodrive(account: string, password: string): Promise<string> {
  const login = await koodrive.POST("/auth/login", {
    params,
    body: { account, authType: "1", password },
  });
  if (!login.data || !("data" in login.data)) {
    const { code, msg } = login.data ?? login.error;
    return code === 13000102 ? "Not valid." : msg;
  }
  const { accessToken, refreshToken } = login.data.data.sessionInfo;
  const { userId } = login.data.data.userInfo;
  const headers = { Authorization: accessToken };
  const user = await koodrive.GET("/user/info", { params: { query: { userId } }, headers });
  const renewed = await koodrive.POST("/auth/refreshToken", { body: { refreshToken }, headers });
  const code = await koodrive.POST("/verify/code/validate", {
    params,
    body: { requestId: "1", code: "2", codeType: "2" },
  });
  await koodrive.POST("/auth/logout", { body: { userId, accessToken }, headers });
  const parts = [
    user.data && "data" in user.data ? user.data.data.firstname : user.error?.msg,
    renewed.data && "data" in renewed.data
      ? renewed.data.data.sessionInfo.issuedAt
      : renewed.error?.msg,
    code.data && "data" in code.data ? code.data.data.verified : code.error?.msg,
  ];
  return parts.join();
}

/** A visit to EnOS: the journey of a user. */
export async function visitEnos(account: string, password: string): Promise<string> {
  const login = await enos.POST("/v2.0/login", { body: { account, password } });
  if (!login.data || !("data" in login.data)) {
    const isTooOften = login.data?.code === 31429;
    return isTooOften ? "Later." : (login.data?.message ?? login.error?.message ?? "");
  }
  const headers = { Authorization: `Bearer ${login.data.data.accessToken}` };
  const [first] = login.data.data.organizations;
  const tokens = await enos.POST("/v2.1/session/set", {
    body: { orgId: first?.id ?? "" },
    headers,
  });
  const session = await enos.GET("/v2.1/session/info", { headers });
  const user = await enos.GET("/v2.0/user/info", { headers });
  const organizations = await enos.GET("/v2.0/user/organization/list", { headers });
  await enos.GET("/v2.0/logout", { headers });
  const parts = [
    tokens.data && "data" in tokens.data
      ? tokens.data.data.refreshTokenExpire
      : tokens.error?.message,
    session.data && "data" in session.data
      ? session.data.data.currentOrgName
      : session.error?.message,
    user.data && "data" in user.data ? user.data.data.nickName : user.error?.message,
    organizations.data && "data" in organizations.data
      ? organizations.data.data.organizations.length
      : organizations.error?.message,
  ];
  return parts.join();
}
