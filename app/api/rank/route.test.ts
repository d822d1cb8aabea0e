import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadTemplate } from "@/lib/catalog/load-template";
import { printModelFile } from "@/lib/model/canonical";
import { aServer, makeModel, refusalOf, send } from "@/lib/server/testing/a-server";
import type { Ranking } from "@/lib/worklist/ranking";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const TEMPLATE = printModelFile(loadTemplate("kubernetes-secrets"));
const rank = (body: unknown) => send("POST", "/api/rank", { body });

describe("ranking a file", () => {
  it("gives the contract's figures for the template, and stores nothing", async () => {
    const response = await rank(TEMPLATE);

    expect(response.status).toBe(200);
    const ranking = (await response.json()) as Ranking;
    // Contract, section 3: risk.current and the order with the stop line after four items.
    expect(ranking.risk.current).toBeCloseTo(24_168.72, 2);
    expect(ranking.items.slice(0, 8).map(({ defenseIds }) => defenseIds.join())).toEqual([
      "D28",
      "D01",
      "D16",
      "D08",
      "D07",
      "D04",
      "D27",
      "D09",
    ]);
    expect(ranking.stopAfterRank).toBe(4);
    expect(server.services().database.reader.first("SELECT COUNT(*) FROM models")).toEqual([0]);
  });

  it("gives the same for the stored model, to the last digit", async () => {
    const { modelId, token } = await makeModel();
    const stored = await send("GET", `/api/models/${modelId}/ranking`, { bearer: token });

    expect(await stored.text()).toBe(await (await rank(TEMPLATE)).text());
  });

  it.each([
    ["what is no file", { title: "x" }, "422 invalid-request"],
    ["what is no JSON", "{{", "422 malformed-json"],
    [
      "a large file that is not sound",
      TEMPLATE.replaceAll('"defenseId": "D28"', '"defenseId": "D99"'),
      "422 invalid-request",
    ],
    ["a large file that is cut off", TEMPLATE.slice(0, -10), "422 malformed-json"],
    [
      "10 MB and one byte",
      `${TEMPLATE}${" ".repeat(10_000_001 - TEMPLATE.length)}`,
      "413 too-large",
    ],
  ])("refuses %s", async (_, body, expected) => {
    expect(await refusalOf(await rank(body))).toBe(expected);
  });

  it("takes a file of exactly 10 MB", async () => {
    const padding = 10_000_000 - new TextEncoder().encode(TEMPLATE).length;

    expect((await rank(`${TEMPLATE}${" ".repeat(padding)}`)).status).toBe(200);
  });

  it("names the problems of a large file as those of a small one", async () => {
    const response = await rank(TEMPLATE.replaceAll('"targetId": "A1"', '"targetId": "A9"'));

    const { issues } = (await response.json()) as { issues: { path: string; message: string }[] };
    expect(issues[0]?.message).toContain("A9, which is not in the model");
  });
});

describe("the work list as CSV", () => {
  it("is a file for the tracker that was named, one row for each defense", async () => {
    const { modelId, token } = await makeModel();
    const address = `/api/models/${modelId}/worklist.csv`;

    const response = await send("GET", `${address}?for=spreadsheet`, { bearer: token });
    const all = await send("GET", `${address}?for=spreadsheet&notWorthIt=1`, { bearer: token });

    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="work-list.csv"',
    );
    const rows: Record<string, string>[] = parse(await response.text(), {
      columns: true,
      bom: true,
    });
    expect(rows.slice(0, 4).map((row) => row["Id"])).toEqual(["D28", "D01", "D16", "D08"]);
    const allRows: object[] = parse(await all.text(), { columns: true, bom: true });
    expect(allRows.length).toBeGreaterThan(rows.length);
  });

  it.each(["", "?for=excel", "?for=jira&more=1", "?for=jira&notWorthIt=yes"])(
    "is refused for the query %j",
    async (query) => {
      const { modelId, token } = await makeModel({ title: "T" });

      const response = await send("GET", `/api/models/${modelId}/worklist.csv${query}`, {
        bearer: token,
      });

      expect(await refusalOf(response)).toBe("422 invalid-request");
    },
  );
});
