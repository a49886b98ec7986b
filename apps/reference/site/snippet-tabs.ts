/**
 * Blocks of code of which one shows at a time: `<snippet-tabs>` around `<div class="snippet" data-label>`s. What
 * a reader chooses holds for the whole site. Without scripts all of them show, one below the other.
 */
const KEY = "snippet-language";
let count = 0;

class SnippetTabs extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("[role=tablist]") !== null) return;
    const id = `snippet-${++count}`;
    const tabs = this.#panels().map((panel, index) => tabFor(panel, `${id}-${index}`));
    const list = document.createElement("div");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Written as");
    list.append(...tabs);
    list.addEventListener("keydown", move);
    this.prepend(list);
    this.show(localStorage.getItem(KEY) ?? "");
  }

  /** Shows the block of that label; the first where it has none. */
  show(label: string): void {
    const tabs = [...this.querySelectorAll<HTMLElement>("[role=tab]")];
    const panels = this.#panels();
    const found = panels.findIndex((panel) => panel.dataset["label"] === label);
    for (const [index, panel] of panels.entries()) {
      const isShown = index === Math.max(found, 0);
      panel.hidden = !isShown;
      tabs[index]?.setAttribute("aria-selected", String(isShown));
      if (tabs[index] !== undefined) tabs[index].tabIndex = isShown ? 0 : -1;
    }
  }

  #panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(":scope > .snippet")];
  }
}

function tabFor(panel: HTMLElement, id: string): HTMLElement {
  const label = panel.dataset["label"] ?? "";
  const tab = document.createElement("button");
  tab.type = "button";
  tab.id = `${id}-tab`;
  tab.textContent = label;
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-controls", `${id}-panel`);
  tab.addEventListener("click", () => choose(label));
  panel.id = `${id}-panel`;
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
  return tab;
}

function choose(label: string): void {
  localStorage.setItem(KEY, label);
  for (const tabs of document.querySelectorAll<SnippetTabs>("snippet-tabs")) tabs.show(label);
}

/** The arrow keys go from tab to tab, as WAI-ARIA's pattern has it. */
function move(event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const { currentTarget: list, target: tab } = event;
  if (step === undefined || !(list instanceof HTMLElement) || !(tab instanceof HTMLElement)) return;
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length);
  choose(next?.textContent ?? "");
  next?.focus();
  event.preventDefault();
}

customElements.define("snippet-tabs", SnippetTabs);
