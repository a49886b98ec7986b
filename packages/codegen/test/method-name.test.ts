import { expect, test } from "vitest";
import { camelCase, methodName, pascalCase } from "../src/operations/method-name.ts";

test.each([
  ["login", "login"],
  ["get_user", "get_user"],
  ["get-user", "getUser"],
  ["Users.List v2", "usersListV2"],
  ["getURL by-id", "getURLById"],
  ["2fa", "_2fa"],
  ["größe ändern", "größeÄndern"],
  ["delete", "delete"],
  ["then", "then_"],
  ["orThrow", "orThrow_"],
  ["or-throw", "orThrow_"],
  ["__proto__", "__proto___"],
  ["--", undefined],
])("the operationId %s gives the method %s", (id, method) => {
  expect(methodName(id)).toBe(method);
});

test("titles become names", () => {
  expect(pascalCase("password not-valid")).toBe("PasswordNotValid");
  expect(pascalCase("PasswordNotValid")).toBe("PasswordNotValid");
  expect(camelCase("my-api")).toBe("myApi");
});
