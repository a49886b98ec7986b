/** A table scrolls where it is wider than its place: by keyboard, too. */
for (const table of document.querySelectorAll<HTMLTableElement>(".sl-markdown-content table")) {
  table.tabIndex = 0;
  // The corner of a table with names on two sides says nothing: no heading of its own.
  for (const corner of table.querySelectorAll("th:empty")) {
    corner.replaceWith(document.createElement("td"));
  }
}
