import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2 AA, as far as a program can judge it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export type AxeFindings = {
  /** One for each rule that is broken, with where. */
  readonly violations: readonly string[];
  readonly rulesPassed: number;
};

export async function runAxe(page: Page): Promise<AxeFindings> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(TAGS)
    // Two of them stand around an open menu; one that gets the focus hands it on at once.
    .exclude("[data-base-ui-focus-guard]")
    .analyze();
  return {
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
    ),
    rulesPassed: passes.length,
  };
}
