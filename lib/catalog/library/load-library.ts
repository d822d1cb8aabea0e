import type { LibraryEntry } from "./library-entry";

/**
 * The library, fetched when it is asked for: a page that imports this loads none of its data.
 * Keep the answer; each call builds it anew.
 */
export async function loadLibrary(): Promise<readonly LibraryEntry[]> {
  const { catalogLibrary } = await import("./catalog-library");
  return catalogLibrary();
}
