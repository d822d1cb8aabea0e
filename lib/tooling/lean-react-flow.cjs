"use strict";

/** The line that asks for the renderer of React Flow's own edges. */
const EDGES = /jsx\(EdgeRenderer, \{[^{}]*\}\), /;
const COMPONENT =
  /^((?:const|var) [\w$]+ = )(?=(?:memo|forwardRef|fixedForwardRef|createContext|create\w+Edge)\()/gm;

/**
 * Leaves out of the pages what they do not use of React Flow: 14 kB. It is not said of its components
 * that making them does nothing else, so those that nobody imports (mini map, controls, resizers)
 * would stay; and lines are ours, so its own renderer of edges would have none to draw.
 *
 * @param {string} source
 */
module.exports = function leanReactFlow(source) {
  if (!EDGES.test(source)) throw new Error("This version of React Flow draws edges elsewhere.");
  const marked = source.replace(EDGES, "").replaceAll(COMPONENT, "$1/* @__PURE__ */ ");
  if (!marked.includes("@__PURE__")) throw new Error("This version makes components otherwise.");
  return (
    marked
      .replaceAll("memo(fixedForwardRef(", "memo(/* @__PURE__ */ fixedForwardRef(")
      // A name for developers, set from outside, would keep the component.
      .replaceAll(/^[\w$]+\.displayName = .+;$/gm, "")
  );
};
