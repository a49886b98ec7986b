/** Shows a contract with Redoc. Both are files of this site. */
const place = document.getElementById("reference");
const said = document.getElementById("said");
try {
  const answer = await fetch(document.body.dataset.contract ?? "");
  if (!answer.ok) throw new Error(`The contract is not there: status ${answer.status}.`);
  const contract = await answer.json();
  const redoc = await import(new URL("redoc.js", import.meta.url).href);
  // What people read here is nobody's business.
  redoc.init(contract, { disableTelemetry: true }, place);
} catch (error) {
  if (said) said.textContent = error instanceof Error ? error.message : "Redoc could not start.";
}
