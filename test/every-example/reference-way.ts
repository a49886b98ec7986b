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
  await page.goto(referenceOf(mock.url, subject.name));
  let shown = { method: "", section: page.locator("body") };
  return await oneByOne(examples, async (example) => {
    const { method } = example;
    if (shown.method !== method)
      shown = { method, section: await sectionOf(page, subject, method) };
    const look = example.kind === "parameter" ? inText : inPanel;
    return look(shown.section, example);
  });
};

/** Where an API's reference is. */
function referenceOf(origin: string, name: string): string {
  return `${origin}/__mock/reference/${name}`;
}

/** Goes to the operation, and gives its part of the page: those of its neighbours come with it. */
async function sectionOf(page: Page, { api }: Subject, method: string): Promise<Locator> {
  const { id = "" } = api.operations[method] ?? {};
  const link = page.locator(`a[href^="#/"][href$="/${id.toLowerCase()}"]`).first();
  const hash = (await link.getAttribute("href")) ?? "";
  await page.evaluate((to) => (location.hash = to), hash);
  const section = page.locator(`[id="${hash.slice(2)}"]`);
  await section.locator("[data-testid=source-code]").last().waitFor({ state: "attached" });
  return section;
}

async function inText(section: Locator, { at, value }: Example): Promise<Gap> {
  const [, name = ""] = at.split(" ");
  const text = plain(await section.innerText());
  const shown = text.slice(text.indexOf(name)).includes(String(value));
  return shown ? undefined : "the page does not show its value";
}

/** Chooses the status and the example as a person does, and reads what stands there then. */
async function inPanel(
  section: Locator,
  { kind, at, name, summary = name, value }: Example,
): Promise<Gap> {
  const panel = panelOf(section, kind);
  if (kind === "answer") await press(panel.getByRole("button", { name: at, exact: true }));
  // An example that is the only one is shown without its words.
  const choice = panel.getByRole("button", { name: "Example", exact: true });
  if ((await choice.count()) > 0 && (await choice.innerText()).trim() !== summary) {
    await press(choice);
    await press(section.page().getByRole("menuitem", { name: summary, exact: true }));
    const chosen = (await choice.innerText()).trim();
    if (chosen !== summary) return `"${chosen}" is shown in its place`;
  }
  const expand = panel.locator("[data-testid=expand-all]");
  if ((await expand.count()) > 0) await press(expand);
  const text = await panel.locator("[data-testid=source-code]").innerText();
  const shown: unknown = JSON.parse(plain(text));
  return isDeepStrictEqual(shown, value) ? undefined : `it shows ${JSON.stringify(shown)}`;
}

/** Without the marks at which a long word may break. */
function plain(text: string): string {
  return text.replaceAll("\u200b", "");
}

/** Without waiting until nothing moves any more, which takes seconds where a machine is busy. */
function press(button: Locator): Promise<void> {
  return button.evaluate((element: HTMLElement) => element.click());
}

function panelOf(section: Locator, kind: Example["kind"]): Locator {
  const title = section
    .page()
    .getByText(kind === "answer" ? "Response" : "Payload", { exact: true });
  return section.locator("[data-component-name='Panel/Panel']").filter({ has: title });
}
