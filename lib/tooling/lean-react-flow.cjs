"use strict";

/** The line that asks for the renderer of React Flow's own edges. */
const EDGES = /jsx\(EdgeRenderer, \{[^{}]*\}\), /;
const COMPONENT =
  /^((?:const|var) [\w$]+ = )(?=(?:memo|forwardRef|fixedForwardRef|createContext|create\w+Edge)\()/gm;

/** Where it hears that a card is there, and measures it anew whether or not its size is another. */
const MEASURES = /(nodeElement: entry\.target,\s+force: )true/;

/**
 * Leaves out of the pages what they do not use of React Flow: 14 kB. It is not said of its components
 * that making them does nothing else, so those that nobody imports (mini map, controls, resizers)
 * would stay; and lines are ours, so its own renderer of edges would have none to draw. Sizes and
 * handles of cards are known before they are drawn: what has its size is not measured again, which
 * would draw every card a second time.
 *
 * @this {{ addDependency: (file: string) => void }}
 * @param {string} source
 */
module.exports = function leanReactFlow(source) {
  // What was bundled by an older version of this file is bundled again.
  this.addDependency(__filename);
  for (const part of [EDGES, MEASURES, COMPONENT]) {
    if (source.search(part) === -1) throw new Error(`This version of React Flow has no ${part}.`);
  }
  const marked = source
    .replace(EDGES, "")
    .replace(MEASURES, "$1false")
    .replaceAll(COMPONENT, "$1/* @__PURE__ */ ");
  return (
    marked
      .replaceAll("memo(fixedForwardRef(", "memo(/* @__PURE__ */ fixedForwardRef(")
      // A name for developers, set from outside, would keep the component.
      .replaceAll(/^[\w$]+\.displayName = .+;$/gm, "")
  );
};
