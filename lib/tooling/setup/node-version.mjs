// @ts-check

/** The oldest Node that every dependency supports; also in package.json under "engines". */
const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/**
 * Ends the process with one sentence if this Node is too old. Every command calls it before it
 * imports anything else, and it uses only what very old versions understand.
 *
 * @param {string} version such as "20.19.0"
 */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  console.error(
    `Parapet needs Node.js ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer, and this is ${version}: see https://nodejs.org.`,
  );
  process.exit(10);
}
