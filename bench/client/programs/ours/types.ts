import type {
  Koodrive,
  KoodriveOptions,
  operations,
} from "../../../../packages/clients/koodrive/src/index.ts";

/** Uses types and nothing else. */
export type Parts = [Koodrive, KoodriveOptions, operations["login"]];
