import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openConnection } from "@/lib/server/db/driver";
import { openDatabase } from "@/lib/server/db/open-database";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "parapet-db-"));
  file = path.join(folder, "parapet.db");
});
afterEach(() => rm(folder, { recursive: true }));

async function aDatabase(sql = ""): Promise<void> {
  const database = await openDatabase(file);
  if (sql !== "") await database.transactions.write((connection) => connection.exec(sql));
  await database.close();
}

const A_MODEL = `INSERT INTO models VALUES ('M1', 'T', 1, 'E', '2026-01-01', '2026-01-01');
  INSERT INTO operations VALUES ('M1', 1, 'link:X', 'c', 0, '', '[]', NULL, '2026-01-01');`;

/** Opening is refused with a sentence that names the file, and the file keeps its bytes. */
async function expectRefusal(why: RegExp): Promise<void> {
  const before = await readFile(file);
  await expect(openDatabase(file)).rejects.toMatchObject({
    code: "database-unusable",
    message: expect.stringMatching(why) as string,
  });
  await expect(openDatabase(file)).rejects.toThrow(file);
  expect(Buffer.compare(await readFile(file), before)).toBe(0);
}

describe(openDatabase, () => {
  it("makes and migrates a database that is missing, and finds it again", async () => {
    await aDatabase(A_MODEL);

    const database = await openDatabase(file);

    expect(database.reader.all("SELECT title FROM models")).toEqual([["T"]]);
    expect(await database.prisma.model.count()).toBe(1);
    await database.close();
  });

  it("writes through to the disk and keeps references whole", async () => {
    const database = await openDatabase(file);

    expect(database.reader.first("PRAGMA journal_mode")).toEqual(["wal"]);
    expect(database.reader.first("PRAGMA synchronous")).toEqual([2]);
    await expect(
      database.transactions.write((connection) =>
        connection.run("INSERT INTO links VALUES ('H', 'none', 'view', '', '2026', NULL, NULL)"),
      ),
    ).rejects.toThrow("FOREIGN KEY");
    await database.close();
  });

  it("takes a transaction back whole when its work throws", async () => {
    const database = await openDatabase(file);
    const failing = database.transactions.write((connection) => {
      connection.exec(A_MODEL);
      throw new Error("in the middle");
    });

    await expect(failing).rejects.toThrow("in the middle");
    expect(database.reader.first("SELECT COUNT(*) FROM models")).toEqual([0]);
    await database.transactions.write((connection) => connection.exec(A_MODEL));
    expect(database.reader.first("SELECT COUNT(*) FROM models")).toEqual([1]);
    await database.close();
  });

  it("lets Prisma and transactions write at the same time without waiting for each other", async () => {
    const database = await openDatabase(file);
    // Whoever meets the other's lock now fails at once, where else it would wait for five seconds.
    await database.transactions.write((connection) => connection.exec("PRAGMA busy_timeout = 0"));

    await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const id = `M${String(i)}`;
        await database.transactions.write((connection) =>
          connection.run("INSERT INTO models VALUES (?, '', 0, '', '2026', '2026')", id),
        );
        // Several statements, so Prisma opens a transaction that lasts over several turns.
        const link = { handle: id, role: "view", label: "", createdAt: new Date() };
        await database.prisma.model.update({
          where: { id },
          data: { title: "renamed", links: { create: link } },
        });
      }),
    );

    expect(await database.prisma.model.count({ where: { title: "renamed" } })).toBe(40);
    await database.close();
  });
});

describe("a file that is not a sound database of ours", () => {
  it("is refused if it is text", async () => {
    await writeFile(file, "Shopping list: figs, pears. ".repeat(400));

    await expectRefusal(/is not a database/);
  });

  it("is refused if another program made it", async () => {
    const connection = openConnection(file);
    connection.exec("CREATE TABLE invoices (id TEXT)");
    connection.close();

    await expectRefusal(/was made by another program/);
  });

  it("is refused if a page is damaged", async () => {
    await aDatabase();
    const bytes = await readFile(file);
    bytes.fill(0xa5, 4096, 4096 * 4);
    await writeFile(file, bytes);

    await expectRefusal(/is damaged/);
  });

  it("is refused if a page is damaged that nothing at the start would read", async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) =>
        `INSERT INTO records VALUES ('M1', 'S${String(i)}', 'asset', '${"x".repeat(500)}', '{}', 1);`,
    );
    await aDatabase(`${A_MODEL} ${rows.join(" ")}`);
    const bytes = await readFile(file);
    const start = bytes.indexOf("S200");
    const page = start - (start % 4096);
    bytes.fill(0xa5, page, page + 4096);
    await writeFile(file, bytes);

    await expectRefusal(/is damaged/);
  });

  it("is refused if it is cut off in the middle", async () => {
    await aDatabase();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, Math.floor(bytes.length / 2)));

    await expectRefusal(/is damaged/);
  });

  it("is refused if a newer version has written it", async () => {
    await aDatabase(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES ('x', 'x', '20991231000000_later', 0, 1)`,
    );

    await expectRefusal(/was written by a newer Parapet/);
  });

  it("is refused if a model and its history do not end at the same number", async () => {
    await aDatabase(`${A_MODEL} UPDATE models SET seq = 2;`);

    await expect(openDatabase(file)).rejects.toMatchObject({
      code: "database-unusable",
      message: expect.stringContaining("model M1 is at 2, its last operation at 1") as string,
    });
  });

  it("is refused by name if a migration cannot be applied", async () => {
    const migrations = path.join(folder, "migrations");
    await cp("prisma/migrations", migrations, { recursive: true });
    const [first = ""] = (await readdir(migrations)).filter((name) => /^\d/.test(name));
    await mkdir(path.join(migrations, "20990101000000_broken"));
    await writeFile(path.join(migrations, "20990101000000_broken/migration.sql"), "NOT SQL;");

    await expect(openDatabase(file, migrations)).rejects.toMatchObject({
      code: "database-unusable",
      message: expect.stringContaining(file) as string,
    });
    expect(first).not.toBe("");
  });
});
