"use strict";

/**
 * Says of the components that React Flow makes when it is loaded that making them does nothing else,
 * so that those that nobody imports (mini map, controls, resizers) are left out of the pages: 10 kB.
 *
 * @param {string} source
 */
module.exports = function pureComponents(source) {
  const marked = source.replaceAll(
    /^((?:const|var) [\w$]+ = )(?=(?:memo|forwardRef|fixedForwardRef|createContext)\()/gm,
    "$1/* @__PURE__ */ ",
  );
  if (marked === source) throw new Error("This version of React Flow makes components otherwise.");
  return (
    marked
      .replaceAll("memo(fixedForwardRef(", "memo(/* @__PURE__ */ fixedForwardRef(")
      // A name for developers, set from outside, would keep the component.
      .replaceAll(/^[\w$]+\.displayName = .+;$/gm, "")
  );
};
