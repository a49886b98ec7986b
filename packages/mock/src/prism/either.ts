/** fp-ts's Either, in which Prism speaks, without importing fp-ts. */
export interface Left<Value> {
  readonly _tag: "Left";
  readonly left: Value;
}
export interface Right<Value> {
  readonly _tag: "Right";
  readonly right: Value;
}

export const right = <Value>(value: Value): Right<Value> => ({ _tag: "Right", right: value });
