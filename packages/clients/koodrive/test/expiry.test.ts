import { describe, expect, test } from "vitest";
import { sessionExpiry, sessionExpiryFrom } from "../src/index.ts";
import { loginAnswer } from "./document.ts";

const { sessionInfo } = loginAnswer.data;

describe("the end of a session", () => {
  test("is issuedAt and expiresIn, by the service's clock", () => {
    expect(sessionExpiry(sessionInfo)?.toISOString()).toBe("2026-02-25T08:39:59.088Z");
  });

  test("is the time of receipt and expiresIn, by one's own clock", () => {
    const receivedAt = new Date("2026-02-25T09:00:00Z");
    expect(sessionExpiryFrom(sessionInfo, receivedAt).toISOString()).toBe(
      "2026-02-25T09:30:00.000Z",
    );
  });

  test.each(["", "yesterday", "-1", "1.5"])("is unknown when issuedAt is %j", (issuedAt) => {
    expect(sessionExpiry({ ...sessionInfo, issuedAt })).toBeUndefined();
  });
});
