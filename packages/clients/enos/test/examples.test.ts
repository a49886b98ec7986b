import { fileURLToPath } from "node:url";
import type { Examples } from "@handshake/enos/examples";
import { ChoiceError, startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { createEnos } from "../src/index.ts";
import { login } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/enos/", import.meta.url));

test("a test pins the contract's examples by their names, and the compiler knows no others", async () => {
  await using mock = await startMock<Examples>({ contracts: [contract] });
  mock.pin("login", "noOrganizations", { times: 1 });
  const enos = createEnos({ baseUrl: mock.url });
  expect(await enos.login({ body: login })).toMatchObject({ data: { organizations: [] } });
  expect(await mock.journal.next("login")).toMatchObject({ example: "noOrganizations" });
  // @ts-expect-error there is no such example
  expect(() => mock.pin("login", "noOrganisations")).toThrow(ChoiceError);
  // @ts-expect-error it is another operation's
  expect(() => mock.pin("login", "organizationUnselected")).toThrow(ChoiceError);
  // @ts-expect-error there is no such operation
  expect(() => mock.pin("logIn", "success")).toThrow(ChoiceError);
});
