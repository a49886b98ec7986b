/** Nodes are made anew by each view and compared with what is there, so that focus and text in fields stay. */

/** @typedef {Node | string | false | null | undefined} Child */
/** @typedef {Readonly<Record<string, string | number | boolean | undefined>>} Attributes */

/**
 * @param {string} tag
 * @param {Attributes} [attributes] `undefined` and `false` are left out, `true` is an empty one.
 * @param {readonly (Child | readonly Child[])[]} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...present(children.flat()));
  return element;
}

/**
 * @param {readonly Child[]} children
 * @returns {(Node | string)[]}
 */
function present(children) {
  return children.flatMap((child) =>
    child === false || child === null || child === undefined ? [] : [child],
  );
}

/**
 * Makes the children of an element equal to others, with as few changes as it takes.
 *
 * @param {Element} parent
 * @param {readonly Child[]} wanted
 */
export function show(parent, ...wanted) {
  const nodes = present(wanted).map((child) =>
    typeof child === "string" ? new Text(child) : child,
  );
  patch(parent, nodes);
}

/**
 * @param {Node} parent
 * @param {readonly Node[]} wanted
 */
function patch(parent, wanted) {
  const keyed = new Map([...parent.childNodes].map((node) => [keyOf(node), node]));
  const kept = new Set(wanted);
  for (const [index, next] of wanted.entries()) {
    const current = parent.childNodes[index] ?? null;
    if (current === next) continue;
    const key = keyOf(next);
    const old = key === undefined ? (isLike(current, next) ? current : undefined) : keyed.get(key);
    if (old && !kept.has(old) && old.nodeName === next.nodeName && next.parentNode !== parent) {
      if (old !== current) parent.insertBefore(old, current);
      update(old, next);
    } else parent.insertBefore(next, current);
  }
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

/** @param {Node} node */
function keyOf(node) {
  if (!(node instanceof Element)) return undefined;
  return node.getAttribute("data-key") ?? (node.id === "" ? undefined : node.id);
}

/**
 * @param {Node | null} current
 * @param {Node} next
 */
function isLike(current, next) {
  return current?.nodeName === next.nodeName && keyOf(current) === undefined;
}

/**
 * @param {Node} old
 * @param {Node} next
 */
function update(old, next) {
  if (!(old instanceof Element && next instanceof Element)) {
    if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    return;
  }
  for (const { name } of Array.from(old.attributes)) {
    // What a person has opened stays open.
    if (!next.hasAttribute(name) && !(name === "open" && old instanceof HTMLDetailsElement)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old instanceof HTMLOptionElement) old.selected = next.hasAttribute("selected");
  patch(old, [...next.childNodes]);
}
