"use strict";

const PURE = ["kernel", "model", "scoring", "worklist", "catalog", "interchange", "sync"].map(
  (name) => `lib/${name}`,
);

/** Which layer may import which. A layer that is not in a row's list is forbidden to it. */
const ALLOWED = {
  "lib/kernel": [],
  "lib/model": ["lib/kernel"],
  "lib/scoring": ["lib/kernel", "lib/model"],
  "lib/worklist": ["lib/kernel", "lib/model", "lib/scoring"],
  "lib/catalog": ["lib/kernel", "lib/model"],
  "lib/interchange": ["lib/kernel", "lib/model", "lib/scoring", "lib/worklist", "lib/catalog"],
  "lib/sync": ["lib/kernel", "lib/model"],
  "lib/client": PURE,
  "lib/server": PURE,
  "lib/tooling": [...PURE, "lib/client", "lib/server"],
  "components/ui": ["lib/kernel", "lib/model"],
  components: [...PURE, "lib/client", "components/ui"],
  app: [...PURE, "lib/client", "lib/server", "components", "components/ui"],
  e2e: [...PURE, "lib/tooling"],
};

/** The npm packages a pure layer may use. Node's own modules are forbidden to all of them. */
const PURE_PACKAGES = {
  "lib/kernel": [],
  "lib/model": ["zod"],
  "lib/scoring": [],
  "lib/worklist": [],
  "lib/catalog": ["zod"],
  "lib/interchange": ["zod", "csv-stringify", "yaml", "fast-xml-parser"],
  "lib/sync": ["zod"],
};

const TESTS = "\\.(test|spec)\\.tsx?$|/testing/";
/** `components/ui` is a layer of its own, so `components` is the rest of that folder. */
const INNER = { components: "ui" };
const inLayer = (layer) => `^${layer}/${INNER[layer] ? `(?!${INNER[layer]}/)` : ""}`;
const OWN_CODE = "^(app|components|lib|e2e|prisma)/|^server\\.ts$";

const layerRules = Object.entries(ALLOWED).map(([layer, allowed]) => ({
  name: `layer:${layer}`,
  comment: `${layer} may import only: ${[layer, ...allowed].join(", ")}`,
  severity: "error",
  // Journeys know the app from outside only; other tests may reach for what they compare with.
  from: { path: inLayer(layer), ...(layer === "e2e" ? {} : { pathNot: TESTS }) },
  to: { path: OWN_CODE, pathNot: [layer, ...allowed].map(inLayer) },
}));

const packageRules = Object.entries(PURE_PACKAGES).map(([layer, packages]) => ({
  name: `packages:${layer}`,
  comment: `${layer} may use only: ${packages.join(", ") || "no package"}`,
  severity: "error",
  from: { path: inLayer(layer), pathNot: TESTS },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"],
    pathNot: packages.map((name) => `node_modules/${name}/`),
  },
}));

const browserRules = [
  {
    name: "features-apart",
    comment: "One feature of components/ does not reach into another: compose them in app/.",
    severity: "error",
    from: { path: "^components/(?!ui/)([^/]+)/" },
    to: { path: "^components/(?!ui/)[^/]+/", pathNot: "^components/$1/" },
  },
  {
    name: "browser-never-reaches-server",
    comment: "Nothing that is sent to a browser may lead to the server's code, by any way.",
    severity: "error",
    from: { path: "^(components|lib/client)/" },
    to: { path: "^lib/server/", reachable: true },
  },
  {
    name: "pages-ask-the-api",
    comment: "In app/ only route handlers call lib/server; pages compose components.",
    severity: "error",
    from: { path: "^app/", pathNot: "/route\\.ts$|\\.test\\.ts$" },
    to: { path: "^lib/server/" },
  },
];

const otherRules = [
  {
    name: "server-entry-is-thin",
    comment: "server.ts starts lib/server and nothing else.",
    severity: "error",
    from: { path: "^server\\.ts$" },
    to: { path: OWN_CODE, pathNot: "^lib/(server|kernel)/" },
  },
  {
    name: "only-db-imports-prisma",
    comment: "The rest of the server speaks to lib/server/db.",
    severity: "error",
    from: { pathNot: "^lib/server/db/|^prisma\\.config\\.ts$|^node_modules/" },
    to: { path: "node_modules/(@prisma|prisma)/|^lib/server/db/generated/" },
  },
  {
    name: "no-cycles",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "no-test-code-in-product",
    severity: "error",
    from: { pathNot: `${TESTS}|^e2e/` },
    to: { path: TESTS },
  },
  {
    name: "resolvable",
    comment: "An import that leads nowhere would escape every other rule.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...layerRules, ...packageRules, ...browserRules, ...otherRules],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|dist)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
