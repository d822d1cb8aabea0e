/** How much a defense stops, in words for people who would rather not say a number. */
export const SHARE_WORDS = [
  { word: "some", share: 0.3 },
  { word: "most", share: 0.7 },
  { word: "nearly-all", share: 0.9 },
] as const;
