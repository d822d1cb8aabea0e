import jsdoc from "eslint-plugin-jsdoc";
import a11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

import { localRules } from "./lib/tooling/eslint/local-rules.mjs";

const PURE = "lib/{kernel,model,catalog,scoring,worklist,interchange,sync}/**/*.ts";
const TESTS = ["**/*.test.ts", "e2e/**/*.ts", "lib/**/testing/**"];
/** Nothing else may import React, so nothing else has components or hooks. */
const REACT = "{app,components,lib/client}/**/*.{ts,tsx}";
const NEXT_FILES = "app/**/{page,layout,loading,error,not-found,global-error,template,default}.tsx";
const CONFIGS = ["*.config.{ts,mjs}"];
const TOOLING = "lib/tooling/**/*.{ts,mjs}";

const DOUBLE_ASSERTION = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message: "Parse the value with a schema, or narrow it, rather than assert it twice.",
};
const BARREL = { selector: "ExportAllDeclaration", message: "Name what a module exports." };
const ARROW_EXPORT = {
  selector:
    "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[init.type=/^(ArrowFunctionExpression|FunctionExpression)$/]",
  message: "Export a function declaration.",
};
const DEFAULT_EXPORT = { selector: "ExportDefaultDeclaration", message: "Use a named export." };
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "The environment is read once, in lib/server/env.ts.",
};
const EVERYWHERE = [DOUBLE_ASSERTION, BARREL, ARROW_EXPORT];

/** The option lists of one rule replace each other, so each place names its whole list. */
const restrictedSyntax = (...more) => ["error", ...EVERYWHERE, ...more];

const impureGlobals = [
  ["fetch", "Pure layers do no input or output."],
  ["process", "Pure layers know nothing of the process they run in."],
  ["Date", "Take the time as a parameter."],
  ["performance", "Take the time as a parameter."],
  ["crypto", "Take a random source as a parameter."],
  ["setTimeout", "Pure layers do not wait."],
  ["setInterval", "Pure layers do not wait."],
].map(([name, message]) => ({ name, message }));

const typedRules = {
  "@typescript-eslint/consistent-type-definitions": ["error", "type"],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  "@typescript-eslint/no-unused-vars": [
    "error",
    { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
  ],
};

const sizeAndStyleRules = {
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ["error", 12],
  eqeqeq: "error",
  "no-console": "error",
  "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
  "local/kebab-case-file-name": "error",
  "local/disable-needs-reason": "error",
};

export default defineConfig(
  globalIgnores([
    ".next",
    ".cache",
    "dist",
    "data",
    "playwright-report",
    "test-results",
    "next-env.d.ts",
    "lib/server/db/generated",
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { local: localRules },
  },
  {
    files: ["**/*.{ts,tsx}", "lib/tooling/**/*.mjs"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...typedRules,
      ...sizeAndStyleRules,
      "no-restricted-syntax": restrictedSyntax(DEFAULT_EXPORT, ENVIRONMENT),
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["../../*"], message: "Use @/ to leave the folder's parent." },
            {
              group: ["react"],
              importNames: ["lazy"],
              message: "Use lazyPart: without a connection it waits for one.",
            },
            { group: ["next/dynamic"], message: "Use lazyPart: without a connection it waits." },
          ],
        },
      ],
    },
  },
  {
    files: [REACT],
    ignores: TESTS,
    extends: [reactHooks.configs.flat.recommended, a11y.flatConfigs.strict],
  },
  {
    files: ["*.{mjs,cjs}"],
    rules: sizeAndStyleRules,
  },
  {
    files: [PURE],
    ignores: TESTS,
    extends: [jsdoc.configs["flat/recommended-typescript-error"]],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "jsdoc/check-tag-names": ["error", { definedTags: ["source"] }],
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true } },
      ],
      "jsdoc/require-param": "off",
      "jsdoc/require-returns": "off",
      "jsdoc/require-throws-type": "off",
      "jsdoc/tag-lines": ["error", "any", { startLines: 1 }],
      "no-restricted-globals": ["error", ...impureGlobals],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a random source as a parameter." },
      ],
    },
  },
  {
    files: [NEXT_FILES, "**/*.worker.ts"],
    rules: { "no-restricted-syntax": restrictedSyntax(ENVIRONMENT) },
  },
  { files: CONFIGS, rules: { "no-restricted-syntax": restrictedSyntax() } },
  {
    files: ["server.ts", "lib/server/env.ts", "e2e/support/**/*.ts", TOOLING],
    rules: { "no-restricted-syntax": restrictedSyntax(DEFAULT_EXPORT) },
  },
  {
    // Playwright takes its global setup from the default export.
    files: ["e2e/support/start-app.ts"],
    rules: { "no-restricted-syntax": restrictedSyntax() },
  },
  { files: ["lib/server/log.ts", TOOLING], rules: { "no-console": "off" } },
  {
    // Their types are written in doc comments, which these two rules do not read.
    files: ["lib/tooling/**/*.mjs"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    files: TESTS,
    rules: { "max-lines-per-function": "off", "no-restricted-properties": "off" },
  },
  {
    // Playwright's fixtures take a callback called `use`, and `{}` for no dependencies.
    files: ["e2e/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "off", "no-empty-pattern": "off" },
  },
);
