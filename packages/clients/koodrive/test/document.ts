/** The document's own request and answer. */
export const login = {
  account: "0027188460911",
  authType: "1",
  password: "123qweASD143",
} as const;

export const loginAnswer = {
  data: {
    userInfo: {
      userId: "1882575898755117312",
      firstname: "firstname",
      surname: "surname",
      phone: "0027188460911",
      email: "",
    },
    sessionInfo: {
      accessToken: "AT 3b911d723003f70a1265124148fdfe486c108b64bf8d0de3",
      expiresIn: 1800,
      issuedAt: "1772006999088",
      refreshToken: "0e0e72d3c7e9e4444df6bc3fb111eaee18eb7b2393a939cb",
    },
  },
  code: 0,
  msg: "Success",
};
