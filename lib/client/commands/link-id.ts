/**
 * Connections that are no records of their own but ids in a list have a name made from their ends;
 * the sign between them cannot be part of an id.
 */
export type Link = { readonly sourceId: string; readonly targetId: string };

const SIGN = ">";

export function linkId(sourceId: string, targetId: string): string {
  return `${sourceId}${SIGN}${targetId}`;
}

export function parseLinkId(id: string): Link | null {
  const [sourceId, targetId, ...rest] = id.split(SIGN);
  return sourceId && targetId && rest.length === 0 ? { sourceId, targetId } : null;
}
