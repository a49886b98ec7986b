/**
 * A person finds the example in the reference, by its summary, with its whole value. The reference is the page that the
 * mock serves, Redocly's own; where another one takes its place, `referenceOf` is what to change.
 */
import { isDeepStrictEqual } from "node:util";
import { startMock } from "@handshake/mock";
import { chromium, type Locator, type Page } from "@playwright/test";
import { findChromium, launchFlags } from "../../apps/portal/e2e/chromium.ts";
import type { Example } from "./examples.ts";
import type { Subject } from "./subject.ts";
import { type Gap, oneByOne, type Way } from "./way.ts";

export const referenceWay: Way = async (subject, examples) => {
  await using mock = await startMock({ contracts: [subject.contract] });
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error("There is no Chromium to read the reference with.");
  await using browser = await chromium.launch({ executablePath, args: launchFlags });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  page.setDefaultTimeout(15_000);
  let open = "";
  return await oneByOne(examples, async (example) => {
    if (open !== example.method)
      await show(page, referenceOf(mock.url, subject.name), subject, example);
    open = example.method;
    return example.kind === "parameter" ? inText(page, example) : inPanel(page, example);
  });
};

/** Where an API's reference is. */
function referenceOf(origin: string, name: string): string {
  return `${origin}/__mock/reference/${name}`;
}

/** Opens the operation's own page. */
async function show(
  page: Page,
  reference: string,
  { api }: Subject,
  { method }: Example,
): Promise<void> {
  const { id = "", path = "" } = api.operations[method] ?? {};
  if (!page.url().startsWith(reference)) await page.goto(reference);
  const link = page.locator(`a[href^="#/"][href$="/${id.toLowerCase()}"]`);
  await link.first().waitFor({ state: "attached" });
  await page.evaluate(
    (hash) => (location.hash = hash ?? ""),
    await link.first().getAttribute("href"),
  );
  await page.locator("[data-testid=right-panel]", { hasText: path }).first().waitFor();
}

async function inText(page: Page, { at, value }: Example): Promise<Gap> {
  const [, name = ""] = at.split(" ");
  const text = await page.locator("body").innerText();
  const shown = text.slice(text.indexOf(name)).includes(String(value));
  return shown ? undefined : "the page does not show its value";
}

/** Chooses the status and the example as a person does, and reads what stands there then. */
async function inPanel(
  page: Page,
  { kind, at, name, summary = name, value }: Example,
): Promise<Gap> {
  const panel = panelOf(page, kind);
  if (kind === "answer") await panel.getByRole("button", { name: at, exact: true }).click();
  const choice = panel.getByRole("button", { name: "Example", exact: true });
  if ((await choice.count()) > 0 && (await choice.innerText()) !== summary) {
    await choice.click();
    await page.getByRole("menuitem", { name: summary, exact: true }).click();
  }
  if (!(await panel.innerText()).includes(summary)) return "its summary is not shown";
  const code = panel.locator("[data-testid=source-code]");
  const expand = panel.locator("[data-testid=expand-all]");
  if ((await expand.count()) > 0) await expand.click();
  const shown: unknown = JSON.parse((await code.innerText()).replaceAll("\u200b", ""));
  return isDeepStrictEqual(shown, value) ? undefined : `it shows ${JSON.stringify(shown)}`;
}

function panelOf(page: Page, kind: Example["kind"]): Locator {
  const panels = page.locator("[data-testid=right-panel] [data-component-name='Panel/Panel']");
  return kind === "answer"
    ? panels.filter({ has: page.getByText("Response", { exact: true }) })
    : panels.filter({ has: page.getByText("Payload", { exact: true }) });
}
