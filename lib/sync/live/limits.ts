/** Sizes and times of the socket, which both ends keep to. Times are in milliseconds. */
export const LIVE = {
  /** In the first frame; another version means that the page is older or newer than the server. */
  protocol: 1,
  path: "/rt/v1",
  frameBytes: 64 * 1024,
  /** The first frame, before anybody is known. */
  helloBytes: 4 * 1024,
  /** A larger batch goes by HTTP, under the same number. */
  batchBytes: 48 * 1024,
  batchesPerFrame: 64,
  /** A ticket is good once, and for so long. */
  ticketMs: 15_000,
  authenticateMs: 5_000,
  socketsPerModel: 200,
  /** Batches at once, and for ever after; whoever sends more is read more slowly. */
  batchBurst: 60,
  batchesPerSecond: 20,
  /** How often a page tells where its person is, and how often the server passes that on. */
  presenceEveryMs: 50,
  /** Frames of any kind; whoever sends more is no page of ours. */
  framesPerSecond: 200,
  /** Above this much unsent, presence is left out; above the other, the reader is let go. */
  bufferedBytesForPresence: 64 * 1024,
  bufferedBytesMax: 1_000_000,
  pingEveryMs: 15_000,
  /** Nothing heard for so long: the other end is gone. */
  silentMs: 40_000,
  /** Without a sign for so long, a person is idle and fades. */
  idleMs: 60_000,
  /** A page that missed more than this gets the whole model instead. */
  missedBatchesMax: 500,
  missedBytesMax: 512 * 1024,
} as const;
