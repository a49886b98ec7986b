import { expect, test } from "vitest";
import { isSecretName } from "../../rules/secret-name.ts";

test.each([
  "password",
  "newPassword",
  "token",
  "refreshToken",
  "refresh_token",
  "X-Auth-Token",
  "client_secret",
  "apiKey",
  "api-key",
  "apikey",
])("%s is the name of a secret", (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(["pageToken", "next_page_token", "tokenType", "passwordHint", "key", "account", ""])(
  "%s is not the name of a secret",
  (name) => {
    expect(isSecretName(name)).toBe(false);
  },
);
