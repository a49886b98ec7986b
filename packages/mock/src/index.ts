export { announce } from "./cli/announce.ts";
export type { Account } from "./api/accounts.ts";
export type { MockedApi, MockedOperation } from "./api/api.ts";
export { type Mock, type MockOptions, startMock } from "./mock.ts";
export { StartError } from "./start-error.ts";
export { ContractError } from "@handshake/contract";
