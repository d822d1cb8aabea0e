// @ts-check

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string} [license]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {Record<string, LockEntry>} LockPackages the `packages` of package-lock.json */

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/**
 * Entries for the packages of other platforms that a lock file does not name. A registry that has
 * only the packages of its own platform leaves them out, and then `npm ci` refuses the lock file
 * everywhere. The system and the processor are read off the name; there is no checksum to give.
 *
 * @param {LockPackages} packages
 * @returns {LockPackages}
 */
export function missingPlatformPackages(packages) {
  /** @type {LockPackages} */
  const missing = {};
  for (const [parent, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isNamed(packages, parent, name)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(dev ? { dev } : {}),
        ...(license ? { license } : {}),
        optional: true,
      };
    }
  }
  return missing;
}

/**
 * Whether a package finds another, in its own folder or in one above it.
 *
 * @param {LockPackages} packages
 * @param {string} parent
 * @param {string} name
 */
function isNamed(packages, parent, name) {
  const folders = parent.split("/node_modules/");
  return folders.some((_, index) => {
    const above = folders.slice(0, folders.length - index).join("/node_modules/");
    return packages[`${above}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
  });
}

/** @param {string} name such as "@next/swc-darwin-arm64" */
function platformOf(name) {
  const parts = name.split(/[/-]/);
  const os = SYSTEMS.filter((each) => parts.includes(each));
  const cpu = PROCESSORS.filter((each) => parts.includes(each));
  if (cpu.length !== 1) throw new Error(`Which processor is ${name} for? Add it by hand.`);
  return { ...(os.length > 0 ? { os } : {}), cpu };
}
