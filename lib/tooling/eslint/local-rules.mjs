// @ts-check
import path from "node:path";

const KEBAB_CASE = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u;

/** @type {import("eslint").Rule.RuleModule} */
const kebabCaseFileName = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { name: "Name this file in kebab-case: {{ name }}." },
  },
  create(context) {
    return {
      Program(node) {
        const name = path.basename(context.filename);
        if (!KEBAB_CASE.test(name)) context.report({ node, messageId: "name", data: { name } });
      },
    };
  },
};

/** @type {import("eslint").Rule.RuleModule} */
const disableNeedsReason = {
  meta: {
    type: "problem",
    schema: [],
    messages: { reason: "Say after `--` why the rule is switched off here." },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const text = comment.value.trim();
          if (!text.startsWith("eslint-disable") || /\s--\s+\S/u.test(text) || !comment.loc)
            continue;
          context.report({ loc: comment.loc, messageId: "reason" });
        }
      },
    };
  },
};

/** Two conventions that no installed plugin checks. */
export const localRules = {
  rules: {
    "kebab-case-file-name": kebabCaseFileName,
    "disable-needs-reason": disableNeedsReason,
  },
};
