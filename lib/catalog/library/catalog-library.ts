import { loadExtras } from "../load-extras";
import { loadTemplate } from "../load-template";
import { TEMPLATES } from "../templates";
import { buildLibrary } from "./build-library";
import type { LibraryEntry } from "./library-entry";

/**
 * The library of all templates. Pulls their data into the bundle that imports it: browsers go
 * through `load-library`. Parses every template, so keep the answer.
 */
export function catalogLibrary(): LibraryEntry[] {
  return buildLibrary(
    TEMPLATES.map(({ id, title }) => ({
      templateId: id,
      templateTitle: title,
      records: [...loadTemplate(id), ...loadExtras(id)],
    })),
  );
}
