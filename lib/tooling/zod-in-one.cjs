"use strict";

const { dirname } = require("node:path");

/** Whole libraries that go with the entry under a name of their own; the pages use the first only. */
const NAMESPACES = /^export \* as (?!iso\b)\w+ from .+;$/gm;
/** Describing schemas is the server's work. */
const DESCRIBES = /^export \{ toJSONSchema \} from .+;$/m;

/**
 * Joins the modules of Zod's small build into one. They import each other as namespaces, of which
 * the bundler keeps everything; from one module it can leave out what no page uses: 10 kB of a page.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source
 */
module.exports = async function zodInOne(source) {
  if (!DESCRIBES.test(source)) throw new Error("This version of Zod makes JSON Schema elsewhere.");
  const { build } = await import("rolldown");
  const {
    output: [{ code }],
  } = await build({
    input: this.resourcePath,
    cwd: dirname(this.resourcePath),
    write: false,
    plugins: [
      {
        name: "without-whole-libraries",
        load: (id) =>
          id === this.resourcePath
            ? source.replace(NAMESPACES, "").replace(DESCRIBES, "")
            : undefined,
      },
    ],
  });
  return code;
};
