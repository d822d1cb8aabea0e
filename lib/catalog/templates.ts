import { TEMPLATE_LIST } from "./generated/template-list";

/** What a gallery shows of a template; the records themselves come from `load-template`. */
export type TemplateInfo = {
  readonly id: string;
  readonly title: string;
  /** One sentence: the question the template answers. */
  readonly summary: string;
};

/** Every template, by id. */
export const TEMPLATES = TEMPLATE_LIST satisfies readonly TemplateInfo[];

export type TemplateId = (typeof TEMPLATES)[number]["id"];

/** True when a template of this id exists. */
export function isTemplateId(id: string): id is TemplateId {
  return TEMPLATES.some((template) => template.id === id);
}
