import { bundleContract, type ContractSource, type OpenApiDocument } from "@handshake/contract";
import type { Api } from "../api/api.ts";
import { loadApi } from "../api/load.ts";
import type { RouteTable } from "../routes/table.ts";
import { buildSite, type Served } from "../site.ts";

/** The contract that the traffic is held to. */
export interface Contract {
  readonly file: string;
  readonly api: Api;
  /** In one document, its references kept: the way to each part of it is the way in the contract's own files. */
  readonly document: OpenApiDocument;
  readonly table: RouteTable<Served>;
}

/** @throws {ContractError} with the place of every fault. */
export async function loadForProxy(source: ContractSource): Promise<Contract> {
  const [api, { document }] = await Promise.all([loadApi(source), bundleContract(source.file)]);
  return { file: source.file, api, document, table: buildSite([api]).table };
}
