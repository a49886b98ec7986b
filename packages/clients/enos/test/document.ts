/** The document's own request and answer. */
export const login = { account: "portal_demo", password: "yourPassword" } as const;

export const loginAnswer = {
  code: 200,
  data: {
    accessToken: "APP_PORTAL_S_WX89rC4pqsMc478tyP6gb9zFmT9qYaW7",
    organizations: [
      { id: "yourOrgId_1", name: "Portal Demo" },
      { id: "yourOrgId_2", name: "rm_0726_001" },
    ],
    user: { id: "yourUserId", name: "portal_demo" },
  },
  message: "",
};
