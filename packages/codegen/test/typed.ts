import type {
  ApiDescription,
  ArgumentsOf,
  MethodName,
  ResultOf,
  SuccessOf,
} from "@handshake/runtime";

/** What a client's methods take and give, by their names. */
export interface Typed<Operations, Api extends ApiDescription> {
  readonly args: { [Name in MethodName<Api>]: ArgumentsOf<Operations, Api, Name, never> };
  /** Of a success. */
  readonly data: { [Name in MethodName<Api>]: SuccessOf<Operations, Api, Name>["data"] };
  readonly result: { [Name in MethodName<Api>]: ResultOf<Operations, Api, Name> };
}
