import { createEnos, EnosErrorCode } from "@handshake/enos";
import { createKoodrive } from "@handshake/koodrive";

const koodrive = createKoodrive({ baseUrl: "https://koodrive.example", agentName: "bench" });
const enos = createEnos({ baseUrl: "https://enos.example" });

/** A visit to KooDrive: every operation once. */
export async function visitKoodrive(account: string, password: string): Promise<string> {
  const login = await koodrive.login({ body: { account, authType: "1", password } });
  if (!login.ok) {
    return login.kind === "failure" && login.code === 13000102 ? "Not valid." : login.message;
  }
  const { accessToken, refreshToken } = login.data.sessionInfo;
  const { userId } = login.data.userInfo;
  const security = { accessToken };
  const user = await koodrive.userInfo({ query: { userId }, security });
  const renewed = await koodrive.refreshToken({ body: { refreshToken }, security });
  const code = await koodrive.validateCode({ body: { requestId: "1", code: "2", codeType: "2" } });
  await koodrive.logout({ body: { userId, accessToken }, security });
  const parts = [
    user.ok ? user.data.firstname : user.message,
    renewed.ok ? renewed.data.sessionInfo.issuedAt : renewed.message,
    code.ok ? code.data.verified : code.message,
  ];
  return parts.join();
}

/** A visit to EnOS: the journey of a user. */
export async function visitEnos(account: string, password: string): Promise<string> {
  const login = await enos.login({ body: { account, password } });
  if (!login.ok) {
    const isTooOften = login.kind === "failure" && login.code === EnosErrorCode.AttemptLimit;
    return isTooOften ? "Later." : login.message;
  }
  const security = { accessToken: login.data.accessToken };
  const [first] = login.data.organizations;
  const tokens = await enos.chooseOrganization({ body: { orgId: first?.id ?? "" }, security });
  const session = await enos.session({ security });
  const user = await enos.user({ security });
  const organizations = await enos.organizations({ security });
  await enos.logout({ security });
  const parts = [
    tokens.ok ? tokens.data.refreshTokenExpire : tokens.message,
    session.ok ? session.data.currentOrgName : session.message,
    user.ok ? user.data.nickName : user.message,
    organizations.ok ? organizations.data.organizations.length : organizations.message,
  ];
  return parts.join();
}
