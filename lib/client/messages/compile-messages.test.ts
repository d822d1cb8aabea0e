import format from "icu-minify/format";
import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";

import { compileMessages } from "./compile-messages";
import messages from "./en.json";

type Tree = { readonly [key: string]: Tree | string };
type Values = Readonly<Record<string, string | number>>;

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};

function pathsAndTexts(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, inner]): [string, string][] => {
    const inside = path === "" ? key : `${path}.${key}`;
    return typeof inner === "string" ? [[inside, inner]] : pathsAndTexts(inner, inside);
  });
}

/** Something for every hole of a message: a number where it counts, a word elsewhere. */
function fill(text: string): Values {
  const holes = [...text.matchAll(/\{\s*([A-Za-z]+)\s*(?:,\s*(plural|number|select))?[^{}]*/g)];
  const counts = new Set(
    holes.flatMap(([, name, kind]) => (kind && kind !== "select" ? name : [])),
  );
  return Object.fromEntries(
    holes.flatMap(([, name]) => (name ? [[name, counts.has(name) ? 3 : "rose"]] : [])),
  );
}

describe("the compiled catalogue", () => {
  const compiled = compileMessages(messages);
  const texts = pathsAndTexts(messages).filter(([, text]) => !text.includes("<"));

  it("can be handed to a page", () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it.each(texts)("says the same as the text does: %s", (path, text) => {
    const translate = createTranslator({ locale: "en", messages }) as (
      key: string,
      values: Values,
    ) => string;
    let made: unknown = compiled;
    for (const key of path.split(".")) made = (made as Record<string, unknown>)[key];

    expect(format(made as never, "en", fill(text), { formatters })).toBe(
      translate(path, fill(text)),
    );
  });
});
