import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyOf } from "../fixture.ts";
import { change, KEY, read, startLibrary } from "./console.ts";

/** The events of a stream, one after the other. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: string }> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    const messages = (text + decoder.decode(chunk, { stream: true })).split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const [, event = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(message) ?? [];
      if (event !== "") yield { event, data };
    }
  }
}

test("requests and changes arrive in the open stream, secrets hidden", async () => {
  await using mock = await startLibrary();
  const stop = new AbortController();
  const stream = await fetch(`${mock.url}/__mock/api/events`, { signal: stop.signal });
  expect(stream.headers.get("content-type")).toBe("text/event-stream");
  const events = eventsOf(stream);
  expect((await events.next()).value).toMatchObject({ event: "open" });
  await fetch(`${mock.url}/lib/books?token=s3cret-token`, { headers: KEY }).then((one) =>
    one.text(),
  );
  const { value } = await events.next();
  expect(value?.event).toBe("entries");
  expect(JSON.parse(value?.data ?? "")).toMatchObject({
    entries: [{ number: 1, operation: "listBooks" }],
    skipped: 0,
  });
  expect(value?.data).not.toContain("s3cret");
  await change(mock, "POST", "/reset");
  expect((await events.next()).value).toMatchObject({ event: "changed" });
  stop.abort();
});

test("a flood of requests becomes few messages, which say how many they leave out", async () => {
  await using mock = await startLibrary();
  const stop = new AbortController();
  const events = eventsOf(await fetch(`${mock.url}/__mock/api/events`, { signal: stop.signal }));
  await events.next();
  const count = 400;
  const ask = () => fetch(`${mock.url}/lib/status`).then((one) => one.text());
  await Promise.all(Array.from({ length: count }, ask));
  let [seen, messages] = [0, 0];
  while (seen < count) {
    const { value } = await events.next();
    const { entries, skipped } = JSON.parse(value?.data ?? "");
    expect(entries.length).toBeLessThanOrEqual(50);
    seen += entries.length + skipped;
    messages += 1;
  }
  expect(messages).toBeLessThan(count);
  stop.abort();
});

test("only so many streams are open at a time, and one that ends makes room", async () => {
  await using mock = await startLibrary();
  const open = async () => {
    const stop = new AbortController();
    const response = await fetch(`${mock.url}/__mock/api/events`, { signal: stop.signal });
    // An answer that nobody holds is collected as garbage, and its stream ends.
    return { response, status: response.status, stop };
  };
  const streams = await Promise.all(Array.from({ length: 32 }, open));
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
  expect((await open()).status).toBe(503);
  for (const { stop } of streams) stop.abort();
  await expect.poll(async () => (await open()).status).toBe(200);
});

test("a contract that was saved anew is told of, and is what the console shows then", async () => {
  await using folder = await copyOf("library");
  await using mock = await startLibrary({ contracts: [folder.path], watch: true });
  const stop = new AbortController();
  const events = eventsOf(await fetch(`${mock.url}/__mock/api/events`, { signal: stop.signal }));
  await events.next();
  const file = join(folder.path, "openapi.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("title: Library", "title: Archive"));
  expect((await events.next()).value).toMatchObject({ event: "changed" });
  expect(await read(mock, "/apis")).toMatchObject({ apis: [{ title: "Archive" }] });
  stop.abort();
});
