import type { ModelRecord, RecordOf } from "@/lib/model/record";
import { type ResolvedSettings, resolveSettings } from "@/lib/model/settings";

/**
 * The numbers of the contract worked out in the plainest way there is, to check the engine against:
 * every world of coins is played through, and nothing is shared with the engine's code. A set of
 * chosen ids must not change once it was asked about.
 */
export type Worlds = {
  readonly risk: (chosen: ReadonlySet<string>) => number;
  /** Null where the attack cannot be computed, or was taken out. */
  readonly attackRisk: (attackId: string, chosen: ReadonlySet<string>) => number | null;
  /** Chance of a step; `chosen` null for no defense at all. */
  readonly stepChance: (stepId: string, chosen: ReadonlySet<string> | null) => number;
  readonly surcharge: (chosen: ReadonlySet<string>) => number;
  readonly stepsBelow: (stepId: string) => readonly string[];
};

/** Wins and losses of one step in every world: bit `i` of a world is how its coin `i` fell. */
type Table = { readonly coins: readonly string[]; readonly wins: Uint8Array };

export function worldsOf(records: readonly ModelRecord[]): Worlds {
  const model = new Model(records);
  const tables = new Map<string, Table>();
  const tableOf = (stepId: string): Table => {
    const table = tables.get(stepId) ?? playAll(model, stepId);
    tables.set(stepId, table);
    return table;
  };
  const stepChance: Worlds["stepChance"] = (stepId, chosen) => {
    const { coins, wins } = tableOf(stepId);
    let chances = Float64Array.from(wins);
    for (const coin of coins) {
      const p = model.coinChance(coin, chosen);
      const half = new Float64Array(chances.length / 2);
      for (let world = 0; world < half.length; world += 1) {
        half[world] = (chances[2 * world] ?? 0) * (1 - p) + (chances[2 * world + 1] ?? 0) * p;
      }
      chances = half;
    }
    return chances[0] ?? 0;
  };
  const computeRisk: Worlds["attackRisk"] = (attackId, chosen) => {
    const attack = model.get(attackId, "attack");
    if (!model.isLive(attack)) return null;
    const root = attack.rootStepId;
    const before = root === undefined ? 1 : stepChance(root, null);
    const value = root === undefined ? 1 : stepChance(root, chosen);
    if (before === 0) return 0;
    const floor = attack.floor ?? model.settings.floor;
    const left = Math.max(floor, (model.left(attackId, chosen) * value) / before);
    return (attack.ratePerYear?.mid ?? 0) * left * before * model.impact(attack, chosen);
  };
  const known = new WeakMap<ReadonlySet<string>, Map<string, number | null>>();
  const attackRisk: Worlds["attackRisk"] = (attackId, chosen) => {
    const ofChoice = known.get(chosen) ?? new Map<string, number | null>();
    known.set(chosen, ofChoice);
    const risk = ofChoice.get(attackId);
    if (risk !== undefined) return risk;
    const computed = computeRisk(attackId, chosen);
    ofChoice.set(attackId, computed);
    return computed;
  };
  const surcharge: Worlds["surcharge"] = (chosen) => {
    const attack = model.catchAll();
    if (!attack) return 0;
    const rate = attack.ratePerYear?.mid ?? 0;
    return model.impact(attack, chosen) * model.settings.rho * rate * model.points(chosen);
  };
  const risk: Worlds["risk"] = (chosen) => {
    let sum = surcharge(chosen);
    for (const { id } of model.all("attack")) sum += attackRisk(id, chosen) ?? 0;
    return sum;
  };
  return { risk, attackRisk, stepChance, surcharge, stepsBelow: (id) => model.stepsBelow(id) };
}

class Model {
  readonly settings: ResolvedSettings;
  readonly #byId: ReadonlyMap<string, ModelRecord>;
  readonly #effectsOn = new Map<string, RecordOf<"effect">[]>();

  constructor(records: readonly ModelRecord[]) {
    this.#byId = new Map(records.map((record) => [record.id, record]));
    this.settings = resolveSettings(this.all("model")[0]?.settings);
    for (const effect of this.all("effect")) {
      this.#effectsOn.set(effect.targetId, [...this.effectsOn(effect.targetId), effect]);
    }
  }

  all<K extends ModelRecord["kind"]>(kind: K): RecordOf<K>[] {
    return [...this.#byId.values()].filter((record): record is RecordOf<K> => record.kind === kind);
  }

  get<K extends ModelRecord["kind"]>(id: string, kind: K): RecordOf<K> {
    const record = this.#byId.get(id);
    if (!isOfKind(record, kind)) throw new Error(`no ${kind} ${id}`);
    return record;
  }

  effectsOn(targetId: string): readonly RecordOf<"effect">[] {
    return this.#effectsOn.get(targetId) ?? [];
  }

  stepsBelow(stepId: string): string[] {
    const ids = new Set([stepId]);
    for (const id of ids) {
      const step = this.get(id, "step");
      if (step.gate !== "leaf") for (const child of step.childIds ?? []) ids.add(child);
    }
    return [...ids];
  }

  /** The multiplier of a target; 1 without defenses. */
  left(targetId: string, chosen: ReadonlySet<string> | null): number {
    if (chosen === null) return 1;
    const families = new Map<string, number[]>();
    for (const effect of this.effectsOn(targetId)) {
      if (!chosen.has(effect.defenseId)) continue;
      const share = this.share(effect, chosen);
      if (share === null) continue;
      const defense = this.get(effect.defenseId, "defense");
      const family = defense.groupIds?.find((id) => this.get(id, "group").mode === "family");
      const key = family ?? `alone ${defense.id}`;
      families.set(key, [...(families.get(key) ?? []), share]);
    }
    return [...families.values()].reduce((left, shares) => left * (1 - Math.max(...shares)), 1);
  }

  share(effect: RecordOf<"effect">, chosen: ReadonlySet<string>): number | null {
    const asRun = this.settings.assume === "asRun" ? effect.shareAsRun : undefined;
    const share = (asRun ?? effect.share)?.mid;
    const defense = this.get(effect.defenseId, "defense");
    if (share === undefined || defense.status === "rejected") return null;
    const isVoid = (defense.conditions ?? []).some(
      ({ role, ticked = false }) => ticked === (role === "void-if"),
    );
    const isMet = this.all("requirement")
      .filter(({ defenseId }) => defenseId === defense.id)
      .every(({ requiredId }) => chosen.has(requiredId));
    return share > 0 && (isVoid || !isMet) ? 0 : share;
  }

  coinChance(stepId: string, chosen: ReadonlySet<string> | null): number {
    const step = this.get(stepId, "step");
    const own = step.gate === "leaf" ? (step.success?.mid ?? 0) : 1;
    return own * this.left(stepId, chosen);
  }

  impact(attack: RecordOf<"attack">, chosen: ReadonlySet<string>): number {
    const isLargest = attack.futureUnexpected === true && !attack.failureIds;
    const failures = isLargest
      ? this.all("failure")
      : (attack.failureIds ?? []).map((id) => this.get(id, "failure"));
    const impacts = failures.map(({ id, impact }) => (impact?.mid ?? 0) * this.left(id, chosen));
    return isLargest ? Math.max(0, ...impacts) : impacts.reduce((sum, each) => sum + each, 0);
  }

  isLive(attack: RecordOf<"attack">): boolean {
    const isOut = attack.plausible?.answer === "no" || attack.treatment?.decision === "eliminate";
    const named = attack.failureIds?.map((id) => this.get(id, "failure")) ?? [];
    const failures =
      attack.futureUnexpected === true && named.length === 0 ? this.all("failure") : named;
    return !isOut && attack.ratePerYear !== undefined && failures.some(({ impact }) => impact);
  }

  catchAll(): RecordOf<"attack"> | undefined {
    return this.all("attack").find((a) => a.futureUnexpected === true && this.isLive(a));
  }

  points(chosen: ReadonlySet<string>): number {
    let points = this.settings.baselinePoints;
    for (const { id, complexity } of this.all("defense")) {
      if (chosen.has(id)) points += complexity?.points?.mid ?? 0;
    }
    return Math.max(0, points);
  }
}

function isOfKind<K extends ModelRecord["kind"]>(
  record: ModelRecord | undefined,
  kind: K,
): record is RecordOf<K> {
  return record?.kind === kind;
}

type Player = {
  readonly coin: number;
  readonly isAnd: boolean;
  readonly children: number[] | null;
};

/** Plays every world of a step's coins: its leaves, and the gates below that defenses act on. */
function playAll(model: Model, stepId: string): Table {
  const below = childrenFirst(model, stepId).map((id) => model.get(id, "step"));
  const coins = below.filter(({ gate, id }) => gate === "leaf" || model.effectsOn(id).length > 0);
  const players = below.map(({ id, gate, childIds }): Player => ({
    coin: coins.findIndex((coin) => coin.id === id),
    isAnd: gate === "and",
    children:
      gate === "leaf" ? null : (childIds ?? []).map((c) => below.findIndex((b) => b.id === c)),
  }));
  const wins = new Uint8Array(2 ** coins.length);
  for (let world = 0; world < wins.length; world += 1) {
    const won: boolean[] = [];
    for (const { coin, isAnd, children } of players) {
      const fell = coin < 0 || ((world >> coin) & 1) === 1;
      const lets =
        children === null ||
        (isAnd ? children.every((c) => won[c] === true) : children.some((c) => won[c] === true));
      won.push(fell && lets);
    }
    wins[world] = won.at(-1) === true ? 1 : 0;
  }
  return { coins: coins.map(({ id }) => id), wins };
}

function childrenFirst(model: Model, stepId: string, order: string[] = []): string[] {
  const step = model.get(stepId, "step");
  if (step.gate !== "leaf") {
    for (const child of step.childIds ?? []) {
      if (!order.includes(child)) childrenFirst(model, child, order);
    }
  }
  order.push(stepId);
  return order;
}
