// @ts-check

/** What the start and test commands exit with, so that a script can tell the reasons apart. */
export const exitCodes = {
  oldNode: 10,
  install: 11,
  generate: 12,
  build: 13,
  browser: 14,
};

/** Something that the person at the terminal can mend: shown as one sentence, without a stack. */
export class SetupFailure extends Error {
  /**
   * @param {string} sentence
   * @param {number} exitCode
   */
  constructor(sentence, exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command's work and turns its failure into an exit code.
 *
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
