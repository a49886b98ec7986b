import type { Locator, Page } from "@playwright/test";

type Api = "KooDrive" | "EnOS";

/** What a user sees and does, by the names that assistive technology reads. */
export class PortalPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  get problem(): Locator {
    return this.page.getByRole("alert");
  }

  get status(): Locator {
    return this.page.getByRole("status");
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  field(name: "Account" | "Password"): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** The value beside a label of the session screen. */
  fact(label: string): Locator {
    return this.page.getByRole("definition").and(this.page.locator(`dt:text-is("${label}") + dd`));
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await this.heading.waitFor();
  }

  async choose(api: Api): Promise<void> {
    await this.page.getByRole("radio", { name: api }).check();
  }

  async logIn(api: Api): Promise<void> {
    await this.choose(api);
    await this.button("Fill it in").click();
    await this.button(`Log in to ${api}`).click();
  }

  async logInWith(api: Api, account: string, password: string): Promise<void> {
    await this.choose(api);
    await this.field("Account").fill(account);
    await this.field("Password").fill(password);
    await this.button(`Log in to ${api}`).click();
  }
}
