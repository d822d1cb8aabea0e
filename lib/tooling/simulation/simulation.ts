import type { Database } from "@/lib/server/db/open-database";
import type { Env } from "@/lib/server/env";
import { parseRecords } from "@/lib/server/models/parse-new-model";
import { projectForReader } from "@/lib/server/projection/project-for-reader";
import type { Log } from "@/lib/server/log";
import { type ServerFrame, serverFrameSchema } from "@/lib/sync/live/server-frames";

import { type Chance, chanceOf } from "./chance";
import { makeGesture, SECRET } from "./gestures";
import { Ledger, sortedText } from "./ledger";
import { type SimLink, SimLinks } from "./sim-links";
import { SimNetwork } from "./sim-network";
import { SimPage } from "./sim-page";
import { SimServer } from "./sim-server";
import { VirtualClock } from "./virtual-clock";

export type World = { readonly database: Database; readonly env: Env; readonly log: Log };

const RECORDS = [
  { kind: "model", id: "model", title: "Simulated" },
  { kind: "asset", id: "S1", title: "Secrets" },
  { kind: "failure", id: "F1", title: "Read by others", assetId: "S1" },
  { kind: "attack", id: "A1", title: "Guess", failureIds: ["F1"] },
  { kind: "attack", id: "A2", title: "Steal", failureIds: ["F1"] },
  { kind: "defense", id: "D1", title: "Lock" },
  { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1" },
  { kind: "plan", id: "P1", title: "Plan" },
];
const START = Date.UTC(2026, 0, 1);
const REST_MS = 90_000;
const PAGES_MAX = 7;

/** A model, a server and some pages, all of which may be hit by anything at any time. */
export class Simulation {
  readonly #world: World;
  readonly #clock = new VirtualClock(START);
  readonly #chance: Chance;
  readonly #links: SimLinks;
  readonly #ledger: Ledger;
  readonly #pages: SimPage[] = [];
  #server: SimServer;
  #ids = 0;

  private constructor(world: World, chance: Chance, links: SimLinks) {
    this.#world = world;
    this.#chance = chance;
    this.#links = links;
    this.#ledger = new Ledger(world.database.reader, links.modelId, links.all);
    this.#server = this.#newServer();
  }

  static async start(world: World, seed: number): Promise<Simulation> {
    const records = parseRecords({ format: "parapet.model", version: 1, records: RECORDS });
    const links = await SimLinks.ofNewModel(world.database, records);
    const simulation = new Simulation(world, chanceOf(seed), links);
    for (const role of ["edit", "edit", "manage", "view", "participate"] as const) {
      simulation.#openPage(await links.make(role, new Date(START)));
    }
    await simulation.#clock.advance(1_000);
    return simulation;
  }

  get faults(): readonly string[] {
    return this.#ledger.faults;
  }

  /** One thing happens, a little time passes, and everything must be as it should. */
  async step(): Promise<void> {
    await this.#happen();
    const { between, happens } = this.#chance;
    await this.#clock.advance(happens(0.05) ? between(1_000, 20_000) : between(0, 120));
    this.#ledger.check();
  }

  /** Everything calms down; then all pages must agree with the server, and nothing be left over. */
  async rest(): Promise<void> {
    if (this.#server.isDead) this.#server = this.#newServer();
    for (const { network } of this.#pages) {
      network.isWild = false;
      network.isOffline = false;
    }
    await this.#clock.advance(REST_MS);
    this.#ledger.check();
    for (const page of this.#pages) this.#checkPage(page);
    for (const page of this.#pages) page.close();
    await this.#clock.advance(1_000);
    this.#server.kill();
  }

  async #happen(): Promise<void> {
    const page = this.#chance.pick(this.#pages);
    const state = page?.model?.store.getState();
    if (!page || !state) return;
    const events: readonly (readonly [weight: number, run: () => unknown])[] = [
      [48, () => this.#gesture(page)],
      [12, () => state.undo()],
      [5, () => state.redo()],
      [7, () => page.network.cut()],
      [6, () => this.#toggleOffline(page)],
      [7, () => this.#changeRights(page)],
      [3, () => this.#crash()],
      [5, () => page.model?.presence.tell({ cursor: { x: this.#ids, y: 0 } })],
      [5, () => this.#comeOrGo(page)],
      [2, () => this.#changeEpoch()],
    ];
    const all = events.flatMap(([weight, run]) => Array<() => unknown>(weight).fill(run));
    await this.#chance.pick(all)?.();
  }

  #toggleOffline({ network, model }: SimPage): void {
    network.isOffline = !network.isOffline;
    if (network.isOffline) network.cut();
    else model?.connection.retryNow();
  }

  #gesture({ model }: SimPage): void {
    const state = model?.store.getState();
    if (state) makeGesture(state, this.#chance, () => String((this.#ids += 1)));
  }

  /** Rights change while something of their holder is on its way, and before they hear of it. */
  async #changeRights(page: SimPage): Promise<void> {
    const { link } = page;
    const role = this.#chance.pick([null, "view", "participate", "edit", "edit"] as const) ?? null;
    if (link.role === null || link.role === "manage") return;
    for (let gestures = this.#chance.between(0, 3); gestures > 0; gestures -= 1) {
      this.#gesture(page);
      await this.#clock.advance(this.#chance.between(0, 40));
    }
    await this.#links.change(link, role);
    if (!this.#server.isDead) this.#server.hub.recheck(this.#links.modelId);
    this.#gesture(page);
  }

  async #changeEpoch(): Promise<void> {
    await this.#links.changeEpoch(`EPOCH${String((this.#ids += 1))}`);
    if (!this.#server.isDead) this.#server.hub.recheck(this.#links.modelId);
  }

  #crash(): void {
    if (this.#server.isDead) return;
    this.#server.kill();
    for (const { network } of this.#pages) network.cut();
    this.#clock.after(this.#chance.between(50, 3_000), () => {
      if (this.#server.isDead) this.#server = this.#newServer();
    });
  }

  async #comeOrGo(page: SimPage): Promise<void> {
    if (this.#pages.length >= PAGES_MAX || (this.#pages.length > 3 && this.#chance.happens(0.4))) {
      page.close();
      this.#pages.splice(this.#pages.indexOf(page), 1);
      return;
    }
    const role = this.#chance.pick(["edit", "view", "participate"] as const) ?? "edit";
    this.#openPage(await this.#links.make(role, new Date(START)));
  }

  #openPage(link: SimLink): void {
    const clientId = `page${String((this.#ids += 1))}`;
    const parts = { clock: this.#clock, chance: this.#chance };
    const wire = {
      onBatches: (id: string, text: string) => this.#ledger.sent(id, text),
      onServerText: (id: string, text: string) => this.#overhear(id, link, text),
    };
    const network = new SimNetwork(
      { ...parts, server: () => this.#server, wire },
      clientId,
      link.token,
    );
    const page = new SimPage(clientId, link, { ...parts, network });
    this.#pages.push(page);
    void page.load(this.#links.modelId);
  }

  #newServer(): SimServer {
    return new SimServer({ ...this.#world, clock: this.#clock, chance: this.#chance });
  }

  /** Everything that the server says is listened to, whether it arrives or not. */
  #overhear(clientId: string, link: SimLink, text: string): void {
    if (link.role === "view" && text.includes(SECRET)) {
      this.#ledger.faults.push(`${clientId}, a reader, was told what is confidential`);
    }
    for (const { n, seq } of acknowledgementsIn(text)) this.#ledger.acknowledged(clientId, n, seq);
  }

  #checkPage({ clientId, link, model, notices }: SimPage): void {
    const fault = (text: string) =>
      this.#ledger.faults.push(`${clientId} (${link.role ?? "no link"}) ${text}`);
    if (!model) {
      if (link.role !== null) fault("never came in");
      return;
    }
    const { status } = model.presence.store.getState();
    if (link.role === null) {
      if (status !== "ended") fault(`is ${status}`);
      return;
    }
    const { records, saveState, seq, role } = model.store.getState();
    if (status !== "live") fault(`is ${status}`);
    if (role !== link.role) fault(`believes to be ${role}`);
    if (saveState.kind === "saving" || saveState.kind === "offline")
      fault(`is still ${saveState.kind}`);
    if (seq !== this.#ledger.seq) fault(`is at ${seq}, the server at ${this.#ledger.seq}`);
    const { records: server } = this.#ledger;
    const expected = link.role === "view" ? projectForReader(server) : server;
    if (sortedText([...records.values()]) !== sortedText(expected)) {
      fault(`shows other records than the server has (notices: ${JSON.stringify(notices)})`);
    }
  }
}

/** Batches that this text calls committed: a frame of the socket, or an answer by HTTP. */
function acknowledgementsIn(text: string): { readonly n: number; readonly seq: number }[] {
  const value: unknown = JSON.parse(text);
  const frame = serverFrameSchema.safeParse(value);
  if (frame.success) return inFrame(frame.data);
  const results =
    typeof value === "object" && value !== null && "results" in value ? value.results : [];
  return Array.isArray(results) ? results.filter(isAcknowledgement) : [];
}

function inFrame(frame: ServerFrame): { readonly n: number; readonly seq: number }[] {
  if (frame.type === "ack") return [frame];
  if (frame.type !== "welcome" || frame.missed.kind !== "batches") return [];
  return frame.missed.batches.flatMap(({ n, seq }) => (n === undefined ? [] : [{ n, seq }]));
}

function isAcknowledgement(value: unknown): value is { n: number; seq: number } {
  return typeof value === "object" && value !== null && "n" in value && "seq" in value;
}
