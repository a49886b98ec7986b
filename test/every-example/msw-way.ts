/** The MSW handler of an operation gives the example that it is made with. Requests are none of its matters. */
import { setupServer } from "msw/node";
import { callFor, checkResult } from "./client-call.ts";
import { oneByOne, type Way } from "./way.ts";

const baseUrl = "https://service.example";

export const mswWay: Way = async (subject, examples) => {
  const { handlers, on } = subject.createMsw(baseUrl);
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: "error" });
  try {
    const answers = examples.filter(({ kind }) => kind === "answer");
    return await oneByOne(answers, async (example) => {
      const { method, at, name } = example;
      const handler = on[method]?.(name, /^\d+$/.test(at) ? { status: Number(at) } : {});
      if (handler === undefined) return "there is no handler for the operation";
      server.resetHandlers(handler);
      return checkResult(subject, example, await callFor(subject, example, { baseUrl }));
    });
  } finally {
    server.close();
  }
};
