import { describe, expect, it } from "vitest";

import { loadTemplate } from "@/lib/catalog/load-template";
import { TEMPLATES } from "@/lib/catalog/templates";
import { buildReadModel } from "@/lib/model/read-model";
import { rankModel } from "@/lib/worklist/rank-model";

import { anItem, aRanking } from "../testing/rankings";
import { fetchRanking } from "./fetch-ranking";

const ask = (
  body: unknown,
  { etag = '"7"', status = 200 }: { etag?: string; status?: number } = {},
) =>
  fetchRanking("M1", () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers: { etag } })),
  );

const rankingOf = (id: (typeof TEMPLATES)[number]["id"]) =>
  rankModel(buildReadModel(loadTemplate(id)));

describe("asking the server for its ranking", () => {
  it.each(TEMPLATES.map(({ id }) => id))(
    "reads that of %s whole, with the model's number",
    async (id) => {
      const ranking = rankingOf(id);

      expect(await ask(ranking)).toEqual({ seq: 7, ranking });
    },
  );

  it("reads what a switch between alternatives removes", async () => {
    const ranking = aRanking({ items: [anItem({ defenseIds: ["P1"], removes: ["P0"] })] });

    expect(await ask(ranking)).toEqual({ seq: 7, ranking });
  });

  it.each([
    ["a shape that no ranking has", { items: [] }],
    ["an amount that is none", { ...rankingOf("kubernetes-secrets"), horizonYears: "3" }],
    [
      "a reason that nobody knows",
      { ...rankingOf("kubernetes-secrets"), notWorthIt: [{ id: "D1", reason: "?" }] },
    ],
    ["no object", null],
  ])("takes %s for no answer", async (_, body) => {
    expect(await ask(body)).toBeNull();
  });

  it("takes an answer without the model's number, a refusal and a lost connection for none", async () => {
    const ranking = rankingOf("kubernetes-secrets");

    expect(await ask(ranking, { etag: "" })).toBeNull();
    expect(await ask(ranking, { status: 503 })).toBeNull();
    expect(await fetchRanking("M1", () => Promise.reject(new TypeError("offline")))).toBeNull();
  });
});
