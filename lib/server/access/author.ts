/** On whose behalf a change is made: a browser's session, or a program that holds a link. */
export type Author =
  | { readonly kind: "session"; readonly id: string }
  | { readonly kind: "link"; readonly handle: string };

/** The author as operations keep it. */
export function authorKey(author: Author): string {
  return author.kind === "session" ? `session:${author.id}` : `link:${author.handle}`;
}
