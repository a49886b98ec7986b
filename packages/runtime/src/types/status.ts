type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Every status of a class, e.g. 400 to 499. All of them as literals, so that `===` narrows. */
type StatusClass<First extends number> =
  `${First}${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never;

type ClassKey = { "1XX": 1; "2XX": 2; "3XX": 3; "4XX": 4; "5XX": 5 };

/** The statuses that a contract names, one by one or by class. */
type Declared<Responses> =
  | Extract<keyof Responses, number>
  | {
      [Key in Extract<keyof Responses, keyof ClassKey>]: StatusClass<ClassKey[Key]>;
    }[Extract<keyof Responses, keyof ClassKey>];

type IsOkKey<Key> = Key extends number | string
  ? `${Key}` extends `2${string}`
    ? true
    : false
  : false;

/** Keys of `responses` that mean success. `default` does only where no 2xx is declared. */
export type OkKey<Responses> = {
  [Key in keyof Responses]: IsOkKey<Key> extends true ? Key : never;
}[keyof Responses];

/** The statuses that a key of `responses` stands for, in a failure. */
export type FailureStatus<Responses, Key extends keyof Responses> = Key extends number
  ? Key
  : Key extends keyof ClassKey
    ? Exclude<StatusClass<ClassKey[Key]>, keyof Responses>
    : Exclude<
        StatusClass<[OkKey<Responses>] extends [never] ? 4 | 5 : 2 | 4 | 5>,
        Declared<Responses>
      >;

/** The statuses that a key of `responses` stands for, in a success. */
export type SuccessStatus<Responses, Key extends keyof Responses> = Key extends number
  ? Key
  : Exclude<StatusClass<2>, keyof Responses>;
