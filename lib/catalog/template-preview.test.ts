import { describe, expect, it } from "vitest";

import { TEMPLATE_PREVIEWS } from "./template-previews";
import { loadTemplate } from "./load-template";
import { templatePreview } from "./template-preview";
import { TEMPLATES } from "./templates";

describe("a template's preview", () => {
  it.each(TEMPLATES.map(({ id }) => id))("of %s is drawn from its data", (id) => {
    expect(TEMPLATE_PREVIEWS[id]).toEqual(templatePreview(loadTemplate(id)));
  });

  it("counts alternatives apart and shows the commonest attack first", () => {
    const preview = TEMPLATE_PREVIEWS["kubernetes-secrets"];
    expect(preview).toMatchObject({ defenses: 32, alternatives: 13, steps: 50, effects: 143 });
    expect(preview.attacks.map((attack) => attack.id)).toEqual(["A1", "A3", "A5", "A2", "A4"]);
    // The table's rows on A4: D10 D11 D16 D17 D18 D20 D21 D22 D23 D24 D25 D29 D30.
    expect(preview.attacks[4]).toMatchObject({
      title: "Physical access to a server",
      defenses: 13,
    });
  });

  it("has nothing to show of records without an asset", () => {
    expect(templatePreview([])).toMatchObject({ assetTitle: "", failureTitle: "", attacks: [] });
  });
});
