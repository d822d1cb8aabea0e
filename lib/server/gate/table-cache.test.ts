import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { openDatabase } from "@/lib/server/db/open-database";
import { TableCache } from "@/lib/server/gate/table-cache";
import { createModel } from "@/lib/server/models/create-model";

it("drops the models that were unused for longest when memory is full", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "parapet-cache-"));
  const database = await openDatabase(path.join(folder, "parapet.db"));
  const ids: string[] = [];
  for (const title of ["a", "b", "c"]) {
    ids.push((await createModel({ database }, blankModel(title), null)).modelId);
  }
  const [a = "", b = "", c = ""] = ids;
  // A blank model has two records, so two models fit.
  const cache = new TableCache(4);
  const tableOf = (id: string) => cache.get(database.reader, id)?.table;
  const first = { a: tableOf(a), b: tableOf(b) };

  expect(tableOf(a)).toBe(first.a);
  tableOf(c);
  expect(tableOf(a)).toBe(first.a);
  expect(tableOf(b)).not.toBe(first.b);

  await database.close();
  await rm(folder, { recursive: true });
});
