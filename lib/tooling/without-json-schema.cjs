"use strict";

/**
 * Bundles a module of Zod that makes JSON Schema as one that makes none. Every schema of Zod carries
 * the way to describe itself, which the pages never do: without it each of them is 5 kB lighter.
 *
 * @param {string} source
 */
module.exports = function withoutJsonSchema(source) {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  if (names.length === 0) throw new Error("This version of Zod makes JSON Schema elsewhere.");
  return [
    `const refuse = () => { throw new Error("The pages make no JSON Schema."); };`,
    // Some are asked for a function as soon as a schema is made.
    "const none = () => refuse;",
    `export { ${names.map((name) => `none as ${name}`).join(", ")} };`,
    ...[...source.matchAll(/^export (\{ \w+ as \w+ \});/gm)].map(
      ([, alias]) => `export ${alias?.replace(/^\{ \w+/, "{ none") ?? "{}"};`,
    ),
  ].join("\n");
};
