import previews from "./generated/template-previews.json";
import type { TemplatePreview } from "./template-preview";
import type { TemplateId } from "./templates";

/** What a gallery draws of each template; some 14 kB, so load it with the gallery. */
export const TEMPLATE_PREVIEWS: Readonly<Record<TemplateId, TemplatePreview>> = previews;
