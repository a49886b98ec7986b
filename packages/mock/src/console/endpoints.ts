import { apiEndpoints } from "./api-endpoints.ts";
import type { Endpoint } from "./endpoint.ts";
import { journalEndpoints } from "./journal-endpoints.ts";
import { pinEndpoints } from "./pin-endpoints.ts";
import { sessionEndpoints } from "./session-endpoints.ts";
import { weatherEndpoints } from "./weather-endpoints.ts";

/** Everything that answers JSON at once. What else there is: the stream of events and the documents. */
export const endpoints: readonly Endpoint[] = [
  ...apiEndpoints,
  ...pinEndpoints,
  ...weatherEndpoints,
  ...sessionEndpoints,
  ...journalEndpoints,
];
