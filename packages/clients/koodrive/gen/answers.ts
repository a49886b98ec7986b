// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  login: [
    {
      name: "success",
      status: 200,
      mediaType: "application/json",
      body: {
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
      },
    },
    {
      name: "wrongPassword",
      status: 200,
      mediaType: "application/json",
      body: { code: 90000001, msg: "The account or the password is not correct." },
    },
    {
      name: "wrongCaptchaToken",
      status: 200,
      mediaType: "application/json",
      body: { code: 90000002, msg: "The verification is not valid. Ask for a new code." },
    },
    {
      name: "innerServiceFailure",
      status: 200,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
    {
      name: "parameterInvalid",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000102, msg: "parameter invalid" },
    },
    {
      name: "badRequest",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000101, msg: "bad request" },
    },
    {
      name: "accessTokenNotValid",
      status: 401,
      mediaType: "application/json",
      body: { code: 90000401, msg: "The access token is not valid." },
    },
    {
      name: "innerServiceFailure",
      status: 500,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
  ],
  refreshToken: [
    {
      name: "success",
      status: 200,
      mediaType: "application/json",
      body: {
        data: {
          sessionInfo: {
            accessToken: "AT 3b911d723003f70a1265124148fdfe486c108b64bf8d0de3",
            expiresIn: 1800,
            issuedAt: "1772006999088",
            refreshToken: "0e0e72d3c7e9e4444df6bc3fb111eaee18eb7b2393a939cb",
          },
        },
        code: 0,
        msg: "Success",
      },
    },
    {
      name: "refreshTokenNotValid",
      status: 200,
      mediaType: "application/json",
      body: { code: 90000003, msg: "The refresh token is not valid." },
    },
    {
      name: "innerServiceFailure",
      status: 200,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
    {
      name: "parameterInvalid",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000102, msg: "parameter invalid" },
    },
    {
      name: "badRequest",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000101, msg: "bad request" },
    },
    {
      name: "accessTokenNotValid",
      status: 401,
      mediaType: "application/json",
      body: { code: 90000401, msg: "The access token is not valid." },
    },
    {
      name: "innerServiceFailure",
      status: 500,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
  ],
  logout: [
    {
      name: "success",
      status: 200,
      mediaType: "application/json",
      body: { code: 0, msg: "Success" },
    },
    {
      name: "innerServiceFailure",
      status: 200,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
    {
      name: "parameterInvalid",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000102, msg: "parameter invalid" },
    },
    {
      name: "badRequest",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000101, msg: "bad request" },
    },
    {
      name: "accessTokenNotValid",
      status: 401,
      mediaType: "application/json",
      body: { code: 90000401, msg: "The access token is not valid." },
    },
    {
      name: "innerServiceFailure",
      status: 500,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
  ],
  validateCode: [
    {
      name: "success",
      status: 200,
      mediaType: "application/json",
      body: {
        data: {
          verified: true,
          token: "8VKh3YgjNs+VJqbCqo/ouhqBJaLaK/5WLEQXOzdCU3o=",
          expireAt: "2026-02-25T08:26:31.514",
        },
        code: 0,
        msg: "Success",
      },
    },
    {
      name: "wrongCode",
      status: 200,
      mediaType: "application/json",
      body: {
        data: { verified: false, failCount: "1" },
        code: 0,
        msg: "Success",
      },
    },
    {
      name: "innerServiceFailure",
      status: 200,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
    {
      name: "parameterInvalid",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000102, msg: "parameter invalid" },
    },
    {
      name: "badRequest",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000101, msg: "bad request" },
    },
    {
      name: "accessTokenNotValid",
      status: 401,
      mediaType: "application/json",
      body: { code: 90000401, msg: "The access token is not valid." },
    },
    {
      name: "innerServiceFailure",
      status: 500,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
  ],
  userInfo: [
    {
      name: "success",
      status: 200,
      mediaType: "application/json",
      body: {
        data: {
          userId: "1882575898755117312",
          firstname: "firstname",
          surname: "surname",
          phone: "0027188460911",
          email: "",
        },
        code: 0,
        msg: "Success",
      },
    },
    {
      name: "innerServiceFailure",
      status: 200,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
    {
      name: "parameterInvalid",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000102, msg: "parameter invalid" },
    },
    {
      name: "badRequest",
      status: 400,
      mediaType: "application/json",
      body: { code: 13000101, msg: "bad request" },
    },
    {
      name: "accessTokenNotValid",
      status: 401,
      mediaType: "application/json",
      body: { code: 90000401, msg: "The access token is not valid." },
    },
    {
      name: "innerServiceFailure",
      status: 500,
      mediaType: "application/json",
      body: { code: 13000201, msg: "inner server invoke failure" },
    },
  ],
};
