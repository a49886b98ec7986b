import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { responseFor } from "../api/contents.ts";
import type { Target } from "../host/target.ts";
import type { Served } from "../site.ts";
import { StartError } from "../start-error.ts";
import type { Checked } from "./check.ts";
import { shapeOf } from "./example-seen.ts";
import type { Exchange } from "./exchange.ts";
import { OperationPlaces } from "./operation-places.ts";
import { proposalYaml } from "./proposal.ts";
import { cleanBodies, fits, schemasOf } from "./recorded-bodies.ts";
import { own, type SchemaWalk } from "./schema-walk.ts";
import { Taint } from "./taint.ts";

/** Of one operation and status; more is noise. */
const MOST_SHAPES = 20;

/** Nothing where it was recorded before, or there is nothing to record. */
type Outcome = { readonly file: string } | { readonly refused: string } | undefined;

/** Turns exchanges into proposals for examples, one file for each shape. */
export class Recorder {
  readonly #folder: string;
  readonly #walk: SchemaWalk;
  readonly #taint: Taint;
  readonly #shapes = new Map<string, Set<string>>();

  private constructor(folder: string, walk: SchemaWalk) {
    this.#folder = folder;
    this.#walk = walk;
    this.#taint = new Taint(walk, walk.at().node);
  }

  /** @throws {StartError} where the folder cannot be made. */
  static async open(folder: string, walk: SchemaWalk): Promise<Recorder> {
    try {
      await mkdir(folder, { recursive: true });
    } catch {
      throw new StartError(`The folder ${folder} cannot be made (--record). Name another one.`);
    }
    return new Recorder(folder, walk);
  }

  /** To be told of every exchange, recorded or not: a secret of one may stand in the next. */
  learn(exchange: Exchange, target: Target, served?: Served, checked?: Checked): void {
    this.#taint.learnFrom(exchange, target);
    if (served === undefined || checked === undefined) return;
    const schemas = schemasOf(new OperationPlaces(this.#walk, served.operation), exchange);
    for (const side of ["request", "response"] as const) {
      const read = checked[side];
      const parts = this.#walk.parts([schemas[side]]);
      if ("value" in read) this.#taint.learnBody(parts, read.value);
    }
  }

  /** Records an exchange that has no finding. */
  async record(
    served: Served,
    exchange: Exchange,
    target: Target,
    checked: Checked,
  ): Promise<Outcome> {
    const { operation } = served;
    const { response: answer } = exchange;
    if (answer === undefined) return undefined;
    const places = new OperationPlaces(this.#walk, operation);
    const status = responseFor(operation.prism, answer.status)?.code ?? String(answer.status);
    const base = `${fileName(operation.name)}.${status}`;
    const shape = shapeOfExchange(places, checked);
    if (shape === undefined || !this.#isNew(base, shape)) return undefined;
    const isTainted = (text: string): boolean => this.#taint.isIn(text);
    const bodies = cleanBodies({ walk: this.#walk, isTainted }, places, exchange, checked);
    if (bodies.request === undefined && bodies.response === undefined) return undefined;
    const hash = createHash("sha256").update(shape).digest("hex").slice(0, 6);
    const yaml = proposalYaml({ operation, status, name: `recorded_${hash}`, ...bodies });
    if (!fits(served, exchange, target, bodies) || isTainted(yaml)) {
      return {
        refused: `${operation.name} ${status} is not recorded: no placeholder for its secrets fits the contract. Give the contract an example there.`,
      };
    }
    return write(join(this.#folder, `${base}.${hash}.yaml`), yaml);
  }

  #isNew(base: string, shape: string): boolean {
    const known = this.#shapes.get(base) ?? new Set();
    this.#shapes.set(base, known);
    if (known.has(shape) || known.size >= MOST_SHAPES) return false;
    known.add(shape);
    return true;
  }
}

/** An answer with another code of the envelope is another case. */
function shapeOfExchange(
  places: OperationPlaces,
  { request, response }: Checked,
): string | undefined {
  if (!("value" in request && "value" in response)) return undefined;
  const code = places.envelopeCode();
  const kind = code === undefined ? undefined : own(response.value, code);
  return JSON.stringify([shapeOf(request.value), shapeOf(response.value), kind]);
}

function fileName(operation: string): string {
  return operation.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replaceAll(/^-+|-+$/g, "");
}

/** A file that is there stays as it is: somebody may have worked on it. */
async function write(file: string, text: string): Promise<Outcome> {
  try {
    await writeFile(file, text, { flag: "wx" });
    return { file };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return code === "EEXIST" ? undefined : { refused: `${file} cannot be written (${code}).` };
  }
}
