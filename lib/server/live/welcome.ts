import { projectForReader } from "@/lib/server/projection/project-for-reader";
import type { ModelVersion } from "@/lib/server/db/model-rows";
import type { HubStorage } from "@/lib/server/live/hub-storage";
import type { Member } from "@/lib/server/live/member";
import { personIdOf } from "@/lib/server/live/person-id";
import type { Room } from "@/lib/server/live/room";
import type { Hello } from "@/lib/sync/live/client-frames";
import type { ServerFrame, Welcome } from "@/lib/sync/live/server-frames";

/** What this page is told of itself. */
export function meFrame({ person: { id, personId, role } }: Member): ServerFrame {
  return { type: "me", me: { id, personId, role } };
}

/** The first frame to a page: where the model stands, what was missed, who is there. */
export function welcomeOf(
  { members, places }: Room,
  member: Member,
  { seq, epoch }: ModelVersion,
  missed: Welcome["missed"],
): Welcome {
  const { person, isReader } = member;
  return {
    type: "welcome",
    seq,
    epoch,
    me: { id: person.id, personId: person.personId, role: person.role },
    people: isReader ? [] : Array.from(members, (each) => each.person),
    presence: isReader ? [] : places,
    missed,
  };
}

/**
 * What happened since a page saw the model last: batch by batch, or all there is for one that saw
 * another past, another projection, or nothing for too long.
 */
export function missedBy(
  member: Member,
  seen: Hello["seen"],
  modelId: string,
  { seq, epoch }: ModelVersion,
  storage: HubStorage,
): Welcome["missed"] {
  const isSame = seen?.epoch === epoch && seen.asReader === member.isReader && seen.seq <= seq;
  if (isSame && seen.seq === seq) return { kind: "batches", batches: [] };
  // The past is kept whole; what a reader may know of it is told only of the present.
  const past = isSame && !member.isReader ? storage.batchesSince(modelId, seen.seq) : null;
  if (past) {
    const { authorKey, clientId } = member.identity;
    const batches = past.map(({ author, authorName, at, ...batch }) => ({
      seq: batch.seq,
      at: at.toISOString(),
      by: { personId: personIdOf(modelId, author), name: authorName },
      ...(author === authorKey && batch.clientId === clientId && { n: batch.n }),
      changes: [...batch.changes],
    }));
    return { kind: "batches", batches };
  }
  const records = storage.model(modelId)?.records ?? [];
  return { kind: "snapshot", records: member.isReader ? projectForReader(records) : [...records] };
}
