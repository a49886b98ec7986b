import type { Api } from "../api/apis.ts";
import type { NamedRequest } from "../api/requests.ts";
import type { Site } from "../api/site.ts";
import { fence } from "../markdown/text.ts";
import { expectedAnswer } from "../plan/expected.ts";
import { planFor } from "../plan/plan.ts";
import { clientProgram } from "./client.ts";
import { clientUse } from "./client-use.ts";
import { curlProgram } from "./curl.ts";
import { pythonProgram } from "./python.ts";
import { isWritable } from "./wire.ts";

/** One request, three times: with the client, with curl and in Python. `undefined` where no program can write it. */
export async function snippetsFor(
  api: Api,
  site: Site,
  request: NamedRequest,
  isClientShown = true,
): Promise<string | undefined> {
  const use = clientUse(api);
  const plan = planFor(api, site, request);
  if (!plan.every(isWritable)) return undefined;
  const withClient = planFor(api, site, request, use.handled);
  const answer = expectedAnswer(api, site, request);
  const said = runs(api, site, answer && `${answer.status} ${answer.name}`);
  return tabs([
    ...(isClientShown
      ? ([["Client", fence("ts", await clientProgram(api, withClient, use), said)]] as const)
      : []),
    ["curl", fence("sh", curlProgram(api, plan), said)],
    ["Python", fence("python", pythonProgram(api, plan), said)],
  ]);
}

/** For the tests: which operation a program calls last, and with which answer. */
export function runs(api: Api, { operation }: Site, answer = ""): string {
  return `run="${api.name} ${operation.operationId}" answer="${answer}"`;
}

/** Blocks of which one shows at a time, where scripts run, and all of them where not. */
function tabs(blocks: readonly (readonly [label: string, block: string])[]): string {
  const panels = blocks.map(
    ([label, block]) => `<div class="snippet" data-label="${label}">\n\n${block}\n</div>\n`,
  );
  return `<snippet-tabs>\n${panels.join("")}</snippet-tabs>\n`;
}
