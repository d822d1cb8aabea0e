import type { ReadModel } from "@/lib/model/read-model";
import type { RankedItem, Ranking } from "@/lib/worklist/ranking";
import { amount, cost, plain } from "@/lib/worklist/words";

type Row = readonly string[];

/** A ranking as text for a terminal. */
export function printRanking(model: ReadModel, ranking: Ranking): string {
  const { settings } = model;
  const money = (value: number): string => amount(value, settings);
  const atLeast = ranking.risk.complete ? "" : "at least ";
  const sections = [
    [
      model.modelRecord.title,
      `Risk a year: ${atLeast}${money(ranking.risk.current)} now, ${atLeast}${money(ranking.risk.planned)} with what is planned.`,
    ].join("\n"),
    workList(model, ranking),
    ...ranking.alternatives.map(({ groupId, members }) =>
      [
        `Alternatives of ${titleOf(model, groupId)}, each on its own:`,
        table([
          ["id", "risk left", "cost", "net a year", "break-even rho"],
          ...members.map((member) => [
            member.id,
            money(member.residual),
            member.cost === null ? "?" : cost(member.cost, settings),
            member.net === null ? "?" : money(member.net),
            member.breakEvenRho === null ? "-" : member.breakEvenRho.toFixed(4),
          ]),
        ]),
      ].join("\n"),
    ),
    reasons("Not worth it as modelled:", ranking.notWorthIt),
    reasons("Not scored:", ranking.unscored),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

function workList(model: ReadModel, { items, stopAfterRank }: Ranking): string {
  if (items.length === 0) return "Nothing on the list removes any risk.";
  const lines = table([
    ["#", "band", "removes", "alone", "cost", "score", "parts", "risk left", "what"],
    ...items.map((item) => toRow(model, item)),
  ]).split("\n");
  if (stopAfterRank !== null) {
    lines.splice(
      stopAfterRank + 1,
      0,
      "--- enough for now: what follows costs more than it prevents",
    );
  }
  return lines.join("\n");
}

function toRow(model: ReadModel, item: RankedItem): Row {
  const { settings } = model;
  const names = item.defenseIds.map((id) => `${id} ${titleOf(model, id)}`);
  const replaced = item.removes ? ` (replaces ${item.removes.join(", ")})` : "";
  return [
    String(item.rank),
    item.band,
    amount(item.gain, settings),
    amount(item.gainAlone, settings),
    cost(item.cost, settings),
    item.score === null ? "free" : plain(item.score),
    plain(item.points),
    amount(item.residualAfter, settings),
    names.join(" + ") + replaced,
  ];
}

function titleOf(model: ReadModel, id: string): string {
  const record = model.byId.get(id);
  return record && "title" in record ? record.title : id;
}

function reasons(
  title: string,
  rows: readonly { readonly id: string; readonly reason: string }[],
): string {
  if (rows.length === 0) return "";
  return [title, table(rows.map(({ id, reason }) => [`  ${id}`, reason]))].join("\n");
}

function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
