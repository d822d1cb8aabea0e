import type { ModelRecord, RecordOf } from "@/lib/model/record";
import { resolveSettings } from "@/lib/model/settings";
import { worldsOf } from "@/lib/scoring/testing/worlds";

/**
 * The work list picked in the plainest way: before every pick each candidate is tried from nothing,
 * by playing all worlds. To check the engine against; shares no code with it.
 */
export type NaiveItem = {
  readonly defenseIds: string[];
  readonly removes: string[];
  readonly gain: number;
  readonly days: number;
  readonly residual: number;
  readonly isDoors: boolean;
};

type Candidate = NaiveItem & {
  readonly g: bigint;
  readonly c: bigint;
  readonly surplus: number;
  readonly points: number;
  readonly improved: number;
};

const CLEARLY = 1 + 1e-9;

export function naiveList(records: readonly ModelRecord[]): NaiveItem[] {
  const run = new NaiveRun(records);
  const items: NaiveItem[] = [];
  for (let best = run.best(); best; best = run.best()) {
    run.take(best);
    items.push(best);
  }
  return items;
}

class NaiveRun {
  readonly #records;
  readonly #worlds;
  readonly #settings;
  readonly #defenses: ReadonlyMap<string, RecordOf<"defense">>;
  readonly #baseRisk: number;
  readonly #decided = new Set<string>();
  #chosen: Set<string>;

  constructor(records: readonly ModelRecord[]) {
    this.#records = records;
    this.#worlds = worldsOf(records);
    this.#settings = resolveSettings(this.#all("model")[0]?.settings);
    this.#defenses = new Map(this.#all("defense").map((defense) => [defense.id, defense]));
    this.#chosen = new Set(
      this.#all("defense").flatMap(({ id, status }) =>
        status === "done" || status === "in-progress" ? [id] : [],
      ),
    );
    this.#baseRisk = this.#worlds.risk(this.#chosen);
  }

  take(candidate: NaiveItem): void {
    this.#chosen = this.#with(candidate.defenseIds);
    for (const id of candidate.defenseIds) {
      const group = this.#exclusiveGroup(id);
      if (group !== undefined) this.#decided.add(group);
    }
  }

  best(): Candidate | null {
    if (this.#baseRisk === 0) return null;
    const singles = this.#openIds().filter((id) => this.#unmet(id).length === 0);
    const bundles = this.#openIds().flatMap((id) => {
      const ids = this.#withPrerequisites(id);
      return ids ? [ids] : [];
    });
    const candidates = [
      ...singles.map((id) => this.#candidate([id], false)),
      ...bundles.map((ids) => this.#candidate(ids, false)),
      ...this.#doors(singles),
    ].filter(({ g }) => g > 0n);
    candidates.sort((a, b) => this.#compare(a, b));
    return candidates[0] ?? null;
  }

  #all<K extends ModelRecord["kind"]>(kind: K): RecordOf<K>[] {
    return this.#records.filter((record): record is RecordOf<K> => record.kind === kind);
  }

  #defense(id: string): RecordOf<"defense"> {
    const defense = this.#defenses.get(id);
    if (!defense) throw new Error(`no defense ${id}`);
    return defense;
  }

  #exclusiveGroup(id: string): string | undefined {
    const exclusive = new Set(
      this.#all("group").flatMap((group) => (group.mode === "exclusive" ? [group.id] : [])),
    );
    return this.#defense(id).groupIds?.find((groupId) => exclusive.has(groupId));
  }

  /** Members of its group that were done or in progress when the list began. */
  #rivals(id: string): string[] {
    const group = this.#exclusiveGroup(id);
    if (group === undefined) return [];
    return [...this.#defenses.values()].flatMap((other) =>
      other.id !== id &&
      (other.status === "done" || other.status === "in-progress") &&
      this.#exclusiveGroup(other.id) === group
        ? [other.id]
        : [],
    );
  }

  #running(id: string): number | null {
    const { upkeepDaysPerYear, costPerYear } = this.#defense(id);
    const money = costPerYear?.mid ?? 0;
    const { dayRate } = this.#settings;
    if (dayRate === null && money !== 0) return null;
    return (upkeepDaysPerYear?.mid ?? 0) + (money === 0 ? 0 : money / (dayRate ?? 1));
  }

  #days(id: string): number | null {
    const { effortDays, switchDays } = this.#defense(id);
    const running = this.#running(id);
    if (!effortDays || running === null) return null;
    const years = this.#settings.horizonYears;
    let days = effortDays.mid + years * running;
    const rivals = this.#rivals(id);
    if (rivals.length > 0) days += switchDays?.mid ?? 0;
    for (const rival of rivals) {
      const saved = this.#running(rival);
      if (saved === null) return null;
      days -= years * saved;
    }
    return days;
  }

  #isOpen(id: string): boolean {
    const { status } = this.#defense(id);
    const group = this.#exclusiveGroup(id);
    if (this.#chosen.has(id) || (status !== "idea" && status !== "planned")) return false;
    if (group !== undefined && (status === "idea" || this.#decided.has(group))) return false;
    return this.#days(id) !== null;
  }

  #openIds(): string[] {
    return [...this.#defenses.keys()].filter((id) => this.#isOpen(id)).sort();
  }

  #unmet(id: string): string[] {
    return this.#all("requirement").flatMap(({ defenseId, requiredId }) =>
      defenseId === id && !this.#chosen.has(requiredId) ? [requiredId] : [],
    );
  }

  #withPrerequisites(id: string): string[] | null {
    const ids = new Set([id]);
    for (const each of ids) for (const needed of this.#unmet(each)) ids.add(needed);
    if (ids.size === 1) return null;
    const list = [...ids].sort();
    return list.every((each) => this.#isOpen(each)) && this.#haveOwnGroups(list) ? list : null;
  }

  #haveOwnGroups(ids: readonly string[]): boolean {
    const groups = ids.flatMap((id) => this.#exclusiveGroup(id) ?? []);
    return new Set(groups).size === groups.length;
  }

  #with(ids: readonly string[]): Set<string> {
    const chosen = new Set(this.#chosen);
    for (const id of ids) for (const rival of this.#rivals(id)) chosen.delete(rival);
    for (const id of ids) chosen.add(id);
    return chosen;
  }

  #candidate(defenseIds: string[], isDoors: boolean): Candidate {
    const then = this.#with(defenseIds);
    const residual = this.#worlds.risk(then);
    const gain = this.#worlds.risk(this.#chosen) - residual;
    const removes = defenseIds.flatMap((id) => this.#rivals(id)).sort();
    const days = defenseIds.reduce((sum, id) => sum + (this.#days(id) ?? 0), 0);
    const pointsOf = (id: string): number => this.#defense(id).complexity?.points?.mid ?? 0;
    const added = defenseIds.reduce((sum, id) => sum + pointsOf(id), 0);
    const { unit, horizonYears, dayRate } = this.#settings;
    const surplus = unit === "money" && days <= 0 ? horizonYears * gain - days * (dayRate ?? 0) : 0;
    const tiny = this.#baseRisk * 1e-13;
    const improved = this.#all("attack").filter(({ id }) => {
      const before = this.#worlds.attackRisk(id, this.#chosen) ?? 0;
      return before - (this.#worlds.attackRisk(id, then) ?? 0) > tiny;
    });
    return {
      defenseIds,
      removes,
      gain,
      days,
      residual,
      isDoors,
      g: BigInt(Math.round((gain * 1e9) / this.#baseRisk)),
      c: BigInt(Math.round(days * 1e4)),
      surplus: Math.round((surplus * 1e9) / this.#baseRisk),
      points: added - removes.reduce((sum, id) => sum + pointsOf(id), 0),
      improved: improved.length,
    };
  }

  #compare(a: Candidate, b: Candidate): number {
    if (a.days <= 0 !== b.days <= 0) return a.days <= 0 ? -1 : 1;
    const bothFree = a.days <= 0;
    return (
      (bothFree ? b.surplus - a.surplus : Number(b.g * a.c - a.g * b.c)) ||
      Number(b.g - a.g) ||
      Number(a.c - b.c) ||
      a.points - b.points ||
      b.improved - a.improved ||
      (a.defenseIds.join("\n") < b.defenseIds.join("\n") ? -1 : 1)
    );
  }

  #doors(singles: readonly string[]): Candidate[] {
    const gates = new Set<string>();
    for (const attack of this.#all("attack")) {
      if (attack.rootStepId === undefined) continue;
      if (this.#worlds.attackRisk(attack.id, this.#chosen) === null) continue;
      for (const id of this.#worlds.stepsBelow(attack.rootStepId)) gates.add(id);
    }
    const steps = this.#all("step").filter(({ id, gate }) => gate === "or" && gates.has(id));
    return steps.flatMap((step) => this.#doorsOf(step, singles) ?? []);
  }

  #doorsOf({ childIds }: RecordOf<"step">, singles: readonly string[]): Candidate | null {
    const open = (childIds ?? []).filter((id) => this.#worlds.stepChance(id, this.#chosen) > 0);
    if (open.length < 2 || open.length > 4) return null;
    const closers = open.flatMap((child) => this.#bestCloser(child, singles) ?? []);
    const ids = [...new Set(closers)].sort();
    if (ids.length < 2 || !this.#haveOwnGroups(ids)) return null;
    const union = this.#candidate(ids, true);
    const isBetter = ids.every((id) => this.#beats(union, this.#candidate([id], false)));
    return isBetter ? union : null;
  }

  #beats(union: Candidate, member: Candidate): boolean {
    if (union.gain <= 0) return false;
    if (member.gain <= this.#baseRisk * 1e-13) return true;
    if (member.days <= 0) return false;
    return union.days <= 0 || union.gain / union.days > (member.gain / member.days) * CLEARLY;
  }

  #bestCloser(child: string, singles: readonly string[]): string | null {
    const below = new Set(this.#worlds.stepsBelow(child));
    const before = this.#worlds.stepChance(child, this.#chosen);
    let best: { id: string; q: bigint; days: number } | null = null;
    for (const id of singles) {
      const acts = this.#all("effect").some(
        ({ defenseId, targetId }) => defenseId === id && below.has(targetId),
      );
      if (!acts) continue;
      const closes = 1 - this.#worlds.stepChance(child, this.#with([id])) / before;
      const next = { id, q: BigInt(Math.round(closes * 1e9)), days: this.#days(id) ?? 0 };
      if (next.q > 0n && (best === null || closesBetter(next, best))) best = next;
    }
    return best?.id ?? null;
  }
}

type Closer = { readonly q: bigint; readonly days: number };

function closesBetter(next: Closer, best: Closer): boolean {
  if (next.days <= 0) return best.days > 0 || next.q > best.q;
  if (best.days <= 0) return false;
  const cost = (days: number): bigint => BigInt(Math.round(days * 1e4));
  return next.q * cost(best.days) > best.q * cost(next.days);
}
