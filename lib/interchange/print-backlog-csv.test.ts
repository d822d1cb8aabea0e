import csvtojson from "csvtojson";
import { describe, expect, it } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import { recordSchema } from "@/lib/model/record";

import { BACKLOG_TARGETS, type BacklogTarget, isBacklogTarget } from "./backlog-targets";
import { printBacklogCsv } from "./print-backlog-csv";
import { aModelOf, aModelWithRawTexts, anItem, aRanking } from "./testing/backlog-fixture";
import { readBacklog, TEXT_COLUMN, TITLE_COLUMN } from "./testing/read-backlog";

const TARGETS = BACKLOG_TARGETS.map((target) => target.id);

const MODEL = aModelOf([
  {
    id: "D01",
    title: "Pod Security Admission",
    status: "planned",
    notes: "First line.\nSecond line.",
    effortDays: { mid: 4.2 },
    upkeepDaysPerYear: { mid: 1.5 },
    ownerName: "ann@example.org",
    dueOn: "2026-03-31",
    ticketUrl: "https://tracker.example/T-1",
  },
  { id: "D02", title: "Policy engine", effortDays: { mid: 8 } },
  { id: "D03", title: "Run as non-root" },
  { id: "D04", title: "Mount as files", effortDays: { mid: 0 }, ownerName: "Bob" },
]);
const RANKING = aRanking(
  [
    anItem({ rank: 1, defenseIds: ["D01"] }),
    anItem({ rank: 2, defenseIds: ["D02", "D04"], band: "next", score: null, cost: -2400 }),
  ],
  [{ id: "D03", reason: "adds-more-risk" }],
);
const csvFor = (target: BacklogTarget) => printBacklogCsv(target, RANKING, MODEL);

describe.each(TARGETS)("a backlog for %s", (target) => {
  it("has one row for each defense, in the order of the ranking", () => {
    const titles = readBacklog(csvFor(target)).map((row) => row[TITLE_COLUMN[target]]);
    expect(titles).toEqual([
      "[D01] Pod Security Admission",
      "[D02] Policy engine",
      "[D04] Mount as files",
    ]);
  });

  it("has the header alone when nothing is ranked", () => {
    const csv = printBacklogCsv(target, aRanking([]), MODEL);
    expect(csv).toMatch(/^\ufeff?[A-Za-z ,_]+\r\n$/u);
    expect(readBacklog(csv)).toEqual([]);
  });

  it("has no header twice and none with punctuation", () => {
    const header = csvFor(target).replace("\ufeff", "").split("\r\n")[0]?.split(",") ?? [];
    expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    for (const name of header) expect(name).toMatch(/^[A-Za-z]+(?:[ _][A-Za-z]+)*$/u);
  });

  it("leaves out what is not worth it, unless asked", () => {
    expect(csvFor(target)).not.toContain("[D03]");
    const asked = readBacklog(printBacklogCsv(target, RANKING, MODEL, { includeNotWorthIt: true }));
    expect(asked[3]?.[TITLE_COLUMN[target]]).toBe("[D03] Run as non-root");
    expect(asked[3]?.[TEXT_COLUMN[target]]).toContain(
      "Not worth it as modelled: its moving parts or side effects add more risk than it removes.",
    );
  });

  it("names no owner and no ticket when they are to be hidden", () => {
    const csv = printBacklogCsv(target, RANKING, MODEL, { hideOwners: true });
    expect(csv).not.toMatch(/ann@|Bob|tracker\.example/u);
  });

  it("ends every line with CRLF, and marks UTF-8 for spreadsheets only", () => {
    const csv = csvFor(target);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.startsWith("\ufeff")).toBe(target === "spreadsheet");
  });

  it("keeps a title of 200 characters whole", () => {
    const title = "ä".repeat(100) + "x".repeat(100);
    const model = aModelOf([{ id: "D01", title }]);
    const [row] = readBacklog(
      printBacklogCsv(target, aRanking([anItem({ defenseIds: ["D01"] })]), model),
    );
    expect(row?.[TITLE_COLUMN[target]]).toBe(`[D01] ${title}`);
  });
});

describe("a backlog for the spreadsheet", () => {
  it("has exactly these columns and plain numbers, also below zero", () => {
    const [header, first, second] = csvFor("spreadsheet").replace("\ufeff", "").split("\r\n");
    expect(header).toBe(
      "Rank,Id,Title,Band,Gain per year,Cost,Score,Risk left after,Owner,Due Date,Status,Explanation",
    );
    expect(first).toBe(
      '1,"D01","[D01] Pod Security Admission","now",8742.817283,8800,2.980505,15425.907,"ann@example.org","2026-03-31","planned","Stops at least half of 2 attacks."',
    );
    expect(second).toContain('2,"D02","[D02] Policy engine","next",8742.817283,-2400,,15425.907');
  });

  it("says which rows share the figures of a bundle", () => {
    const rows = readBacklog(csvFor("spreadsheet"));
    expect(rows.map((row) => row["Rank"])).toEqual(["1", "2", "2"]);
    expect(rows[1]?.["Explanation"]).toContain(
      "Together with D04 Mount as files: the figures are of all together.",
    );
  });
});

describe("a backlog for Linear", () => {
  it("is read by its importer's own parser with priorities, whole days and labels", async () => {
    const model = aModelOf(
      [{ id: "D01", title: 'A, "b"', status: "planned", notes: "x\ny", effortDays: { mid: 4.2 } }],
      { tags: ["K8s Secrets", "Größe"] },
    );
    const ranking = aRanking([anItem({ defenseIds: ["D01"] })]);
    const rows: unknown = await csvtojson().fromString(printBacklogCsv("linear", ranking, model));
    expect(rows).toMatchObject([
      {
        Title: '[D01] A, "b"',
        Priority: "Urgent",
        Status: "Todo",
        Estimate: "5",
        Labels: "threat-model, k8s-secrets, gr-e",
        Archived: "",
      },
    ]);
  });

  it("knows High, Low and No priority, and starts ideas in the backlog", () => {
    const items = (["next", "later"] as const).map((band, i) =>
      anItem({ rank: i + 1, defenseIds: [`D0${String(i + 1)}`], band }),
    );
    const ranking = aRanking(items, [{ id: "D03", reason: "no-gain" }]);
    const rows = readBacklog(
      printBacklogCsv("linear", ranking, MODEL, { includeNotWorthIt: true }),
    );
    expect(rows.map((row) => row["Priority"])).toEqual(["High", "Low", "No priority"]);
    expect(rows.map((row) => row["Status"])).toEqual(["Todo", "Backlog", "Backlog"]);
    expect(rows.map((row) => row["Estimate"])).toEqual(["5", "8", ""]);
  });
});

describe("backlogs for trackers", () => {
  it.each([
    ["jira", "Priority", ["Highest", "High", "High"]],
    ["azure", "Priority", ["1", "2", "2"]],
    ["asana", "Section", ["Do now", "Do next", "Do next"]],
    ["asana", "Effort days", ["5", "8", "0"]],
    ["jira", "Due Date", ["2026-03-31", "", ""]],
    ["jira", "Assignee", ["ann@example.org", "", ""]],
    ["gitlab", "due_date", ["2026-03-31", "", ""]],
    [
      "github",
      "labels",
      ["threat-model,priority-highest", "threat-model,priority-high", "threat-model,priority-high"],
    ],
  ] as const)("gives %s the column %s", (target, column, cells) => {
    expect(readBacklog(csvFor(target)).map((row) => row[column])).toEqual(cells);
  });

  it("gives later items the priority Low, low or 4", () => {
    const ranking = aRanking([anItem({ defenseIds: ["D01"], band: "later" })]);
    const row = (target: BacklogTarget) => readBacklog(printBacklogCsv(target, ranking, MODEL))[0];
    expect(row("jira")?.["Priority"]).toBe("Low");
    expect(row("azure")?.["Priority"]).toBe("4");
    expect(row("github")?.["labels"]).toBe("threat-model,priority-low");
  });

  it("runs no command in GitLab but our own label and weight, at the end", () => {
    const model = aModelWithRawTexts({ notes: "one\n/close\n  /assign @ann\nlast" });
    const ranking = aRanking([anItem({ defenseIds: ["D01"] })]);
    const text = readBacklog(printBacklogCsv("gitlab", ranking, model))[0]?.["description"] ?? "";
    const commands = text.split("\n").filter((line) => /^\s*\//u.test(line));
    expect(commands).toEqual(['/label ~"threat-model" ~"priority-highest"']);
    const withDays = readBacklog(csvFor("gitlab"))[0]?.["description"];
    expect(withDays?.endsWith('/label ~"threat-model" ~"priority-highest"\n/weight 5')).toBe(true);
  });

  it("mentions nobody and links nothing on GitHub", () => {
    const model = aModelWithRawTexts({ notes: "ask @everyone about #12 and o/r#1" });
    const ranking = aRanking([anItem({ defenseIds: ["D01"] })]);
    const body = readBacklog(printBacklogCsv("github", ranking, model))[0]?.["body"];
    expect(body).toContain("ask @\u200beveryone about #\u200b12 and o/r#\u200b1");
  });

  it("tells in the text what belongs together, what is replaced, and what would void it", () => {
    const model = aModelOf([
      {
        id: "P9",
        title: "Manual unseal",
        effortDays: { mid: 40 },
        conditions: [
          { text: "Switched to auto-unseal", role: "void-if" },
          { text: "A team runs it", role: "needs", ticked: true },
        ],
      },
      { id: "P0", title: "Plain Secrets" },
      { id: "D02", title: "Policy engine" },
    ]);
    const ranking = aRanking([anItem({ defenseIds: ["D02", "P9"], removes: ["P0"] })]);
    const text = readBacklog(printBacklogCsv("jira", ranking, model))[1]?.["Description"] ?? "";
    expect(text.split("\n")).toEqual([
      "Context: Stops at least half of 2 attacks.",
      "",
      "Effort: 40 person-days.",
      "Do it together with: D02 Policy engine",
      "Replaces: P0 Plain Secrets",
      "Worthless if: Switched to auto-unseal",
      "Needs: A team runs it",
      "",
      'Source: Parapet, threat model "Our web shop", defense P9.',
    ]);
  });

  it("cuts a title that is too long for a tracker, never inside a character", () => {
    const id = "D".repeat(54);
    const model = aModelOf([{ id, title: "😀".repeat(100) }]);
    const ranking = aRanking([anItem({ defenseIds: [id] })]);
    const title = readBacklog(printBacklogCsv("jira", ranking, model))[0]?.["Summary"] ?? "";
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title).toMatch(/^\[D{54}\] (?:😀)+\.\.\.$/u);
  });
});

describe("a backlog of a list that somebody put in another order", () => {
  const moves = [{ id: "O1", defenseId: "D02", place: { before: "D01" }, reason: "The audit." }];
  const model = buildReadModel([
    ...MODEL.byId.values(),
    ...moves.map((move) => recordSchema.parse({ kind: "override", ...move })),
  ]);

  it.each(TARGETS)("has the order of the screen for %s, and says why", (target) => {
    const rows = readBacklog(printBacklogCsv(target, RANKING, model));

    expect(rows.map((row) => row[TITLE_COLUMN[target]]?.slice(0, 5))).toEqual([
      "[D02]",
      "[D04]",
      "[D01]",
    ]);
    expect(rows[0]?.[TEXT_COLUMN[target]]).toContain("Moved by hand: The audit.");
    expect(rows[2]?.[TEXT_COLUMN[target]]).not.toContain("Moved by hand");
  });

  it("keeps ranks and figures", () => {
    const rows = readBacklog(printBacklogCsv("spreadsheet", RANKING, model));

    expect(rows.map((row) => row["Rank"])).toEqual(["2", "2", "1"]);
  });
});

describe("the list of targets", () => {
  it("knows its own ids and no inherited names", () => {
    expect(TARGETS.every((id) => isBacklogTarget(id))).toBe(true);
    expect(isBacklogTarget("toString")).toBe(false);
  });

  it("gives every download a name of its own", () => {
    expect(new Set(BACKLOG_TARGETS.map((target) => target.filename)).size).toBe(TARGETS.length);
  });
});
