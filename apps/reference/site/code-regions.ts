/**
 * Code that is wider than its place becomes a region, so that a keyboard can scroll it. Each needs a
 * name of its own for whoever goes from region to region by ear.
 */
const blocks = [...document.querySelectorAll<HTMLElement>("pre[data-language]")];

function name(block: HTMLElement): void {
  const isRegion = block.getAttribute("role") === "region";
  if (isRegion) block.setAttribute("aria-label", `Code ${blocks.indexOf(block) + 1}`);
  else block.removeAttribute("aria-label");
}

const observer = new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof HTMLElement) name(target);
});
for (const block of blocks) {
  name(block);
  observer.observe(block, { attributeFilter: ["role"] });
}
