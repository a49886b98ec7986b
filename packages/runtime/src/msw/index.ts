export type { Answers, ExampleAnswer } from "./answers.ts";
export { createMsw, type Msw } from "./create-msw.ts";
