/**
 * Why the server ended a socket, by name. Numbers below 4000 are those of the WebSocket standard;
 * the name is also sent as the reason.
 */
export const CLOSE_CODES = {
  /** A frame that is not text. */
  "not-text": 1003,
  /** A frame above the limit. */
  "too-large": 1009,
  /** The server stops; the reason tells after how long to come back: `restart 1500`. */
  restart: 1012,
  /** Too many people, or too much to do. */
  busy: 1013,
  /** A frame that says nothing that can be said, or not at that time. */
  malformed: 4400,
  /** No ticket of ours: unknown, used, too old, or for a link that gives nothing any more. */
  unauthorized: 4401,
  /** The link was withdrawn, or has had its last day. */
  revoked: 4403,
  /** The model was deleted. */
  deleted: 4404,
  /** No first frame in time. */
  "too-late": 4408,
  /** What was seen so far no longer fits: come back to get the model anew. */
  stale: 4409,
  /** Another version of the protocol: the page has to be loaded anew, its outbox is kept. */
  "other-protocol": 4426,
  /** Far more frames than a page ever sends. */
  flooding: 4429,
  /** Reads too slowly for what there is to tell. */
  "too-slow": 4430,
} as const;

export type CloseName = keyof typeof CLOSE_CODES;

/** The name of a code of ours; null for a code that a browser, a proxy or a broken line gave. */
export function closeNameOf(code: number): CloseName | null {
  return (
    Object.keys(CLOSE_CODES)
      .filter(isCloseName)
      .find((name) => CLOSE_CODES[name] === code) ?? null
  );
}

function isCloseName(name: string): name is CloseName {
  return Object.hasOwn(CLOSE_CODES, name);
}

/** The reason of a `restart`, which asks to come back after so long. */
export function restartReason(afterMs: number): string {
  return `restart ${String(Math.round(afterMs))}`;
}

/** After how long a `restart` asks to come back; null where it does not say. */
export function restartAfterMs(reason: string): number | null {
  const found = /^restart (\d{1,6})$/.exec(reason)?.[1];
  return found === undefined ? null : Number(found);
}
