/** Shows a contract with Redoc, a script of this server. */
import { ApiError, get } from "./client.js";

/** Megabytes, and not a file of this folder: it is asked for here and nowhere else. */
const REDOC = "/__mock/assets/redoc.js";

const name = decodeURIComponent(location.pathname.split("/").pop() ?? "");
const place = document.getElementById("reference");

try {
  const contract = await get(`/apis/${encodeURIComponent(name)}/openapi.json`);
  const redoc = await import(REDOC);
  document.title = `${contract.info.title} · Mock console`;
  // What people read here is nobody's business; the page's policy would not let it out anyway.
  redoc.init(contract, { disableTelemetry: true }, place);
} catch (error) {
  const said = document.getElementById("said");
  if (said) said.textContent = error instanceof ApiError ? error.message : "Redoc could not start.";
}
