import type { Author } from "@/lib/server/access/author";
import { authorKey } from "@/lib/server/access/author";
import type { Database } from "@/lib/server/db/open-database";
import { insertLink } from "@/lib/server/links/link-rows";
import { createModel } from "@/lib/server/models/create-model";
import type { ModelRecord } from "@/lib/model/record";
import { numberCell } from "@/lib/server/db/cells";
import type { Role } from "@/lib/sync/role";

/** A way into the model, and what it allows now. */
export type SimLink = {
  readonly handle: string;
  readonly token: string;
  readonly author: string;
  role: Role | null;
  /** The model's number when the link last lost rights: nothing of it may come after. */
  lowered: { readonly role: Role | null; readonly seq: number } | null;
};

/** Links of one model, changed as a manager changes them: at once and for everybody. */
export class SimLinks {
  readonly #database: Database;
  readonly modelId: string;
  readonly all: SimLink[] = [];

  private constructor(database: Database, modelId: string) {
    this.#database = database;
    this.modelId = modelId;
  }

  static async ofNewModel(database: Database, records: readonly ModelRecord[]): Promise<SimLinks> {
    const { modelId } = await createModel({ database }, records, null);
    return new SimLinks(database, modelId);
  }

  make(role: Role, at: Date): Promise<SimLink> {
    return this.#database.transactions.write((connection) => {
      const made = insertLink(
        connection,
        { modelId: this.modelId, role, label: role, expiresAt: null },
        at,
      );
      const author: Author = { kind: "link", handle: made.handle };
      const link: SimLink = { ...made, author: authorKey(author), role, lowered: null };
      this.all.push(link);
      return link;
    });
  }

  /** Another role, or none any more. */
  change(link: SimLink, role: Role | null): Promise<void> {
    return this.#database.transactions.write((connection) => {
      if (role === null) connection.run("DELETE FROM links WHERE handle = ?", link.handle);
      else connection.run("UPDATE links SET role = ? WHERE handle = ?", role, link.handle);
      const row = connection.first("SELECT seq FROM models WHERE id = ?", this.modelId);
      link.lowered = { role, seq: numberCell(row?.[0]) };
      link.role = role;
    });
  }

  /** What a restore does to the clients: their past is another. */
  changeEpoch(epoch: string): Promise<void> {
    return this.#database.transactions.write((connection) => {
      connection.run("UPDATE models SET epoch = ? WHERE id = ?", epoch, this.modelId);
    });
  }
}
