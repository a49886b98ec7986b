import type { Locator, Page } from "@playwright/test";

export type Api = "KooDrive" | "EnOS";

/** What a user sees and does, by the names that assistive technology reads. */
export class PortalPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The box that takes the focus; the alert is inside. */
  get problem(): Locator {
    return this.page.locator(".problem").filter({ has: this.page.getByRole("alert") });
  }

  get status(): Locator {
    return this.page.getByRole("status");
  }

  /** One row for each call, the newest first. */
  get calls(): Locator {
    return this.page.getByRole("complementary").locator(".call");
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  field(name: "Account" | "Password" | "Request ID of the code" | "Verification code"): Locator {
    // A radio button may have the same name.
    return this.page.getByLabel(name, { exact: true }).and(this.page.locator(".field input"));
  }

  /** The value beside a label of the session screen. */
  fact(label: string): Locator {
    return this.page.locator(`dt:text-is("${label}") + dd`);
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await this.heading.waitFor();
  }

  async choose(name: Api | "Verification code"): Promise<void> {
    await this.page.getByRole("radio", { name }).check();
  }

  async logIn(api: Api): Promise<void> {
    await this.choose(api);
    await this.button("Fill them in").click();
    await this.button(`Log in to ${api}`).click();
  }

  async logInWith(api: Api, account: string, password: string): Promise<void> {
    await this.choose(api);
    await this.field("Account").fill(account);
    await this.field("Password").fill(password);
    await this.button(`Log in to ${api}`).click();
  }

  async speak(language: "English" | "中文"): Promise<void> {
    await this.page.getByRole("combobox").selectOption({ label: language });
  }
}
