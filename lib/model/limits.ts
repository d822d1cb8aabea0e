/** Sizes that the server enforces and every layer may quote (contract, section 4). */
export const LIMITS = {
  titleCharacters: 200,
  notesCharacters: 20_000,
  shortTextCharacters: 500,
  urlCharacters: 2_000,
  listItems: 5_000,
  words: 200,
  cards: 5_000,
  effects: 10_000,
  records: 40_000,
  fileBytes: 10_000_000,
  opBytes: 128 * 1024,
  opsBodyBytes: 4 * 1024 * 1024,
  opsPerBody: 20_000,
} as const;
