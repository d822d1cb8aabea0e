"use strict";

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** Where schemas of pages are. */
const FOLDERS = ["app", "components", "lib"];
const IMPORT = 'import * as z from "zod/mini"';

/**
 * Joins those parts of Zod's small build that our own modules name into one module. Its modules
 * import each other as namespaces, of which the bundler keeps everything: 12 kB of every page.
 *
 * @this {{ rootContext: string, resourcePath: string, addDependency: (file: string) => void, addContextDependency: (folder: string) => void }}
 */
module.exports = async function zodInOne() {
  // What was bundled by an older version of this file is bundled again.
  this.addDependency(__filename);
  const [{ build }, zod] = await Promise.all([import("rolldown"), import("zod/mini")]);
  const names = new Set(
    FOLDERS.flatMap((folder) => {
      this.addContextDependency(path.join(this.rootContext, folder));
      return namesIn(path.join(this.rootContext, folder));
    }),
  );
  /** Types have names too, and whole libraries go by one of which pages use types only. */
  const isNeeded = (name) => name === "iso" || typeof zod[name] === "function";
  const {
    output: [{ code }],
  } = await build({
    input: "used",
    write: false,
    plugins: [
      {
        name: "used",
        resolveId: (id) => (id === "used" ? id : null),
        load: (id) =>
          id === "used"
            ? `export { ${[...names].filter(isNeeded).join(", ")} } from ${JSON.stringify(this.resourcePath)};`
            : null,
      },
    ],
  });
  return code;
};

/** What the modules of a folder ask of Zod by name. */
function namesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .filter((text) => text.includes(IMPORT))
    .flatMap((text) => [...text.matchAll(/\bz\.(\w+)/g)].map(([, name]) => name ?? ""));
}
