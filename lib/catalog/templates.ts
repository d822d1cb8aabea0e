/** What a gallery shows of a template; the records themselves come from `load-template`. */
export type TemplateInfo = {
  readonly id: string;
  readonly title: string;
  /** One sentence: the question the template answers. */
  readonly summary: string;
};

/** Every template, in the order of the gallery. */
export const TEMPLATES = [
  {
    id: "kubernetes-secrets",
    title: "Kubernetes Secrets",
    summary: "Are plain Kubernetes Secrets good enough for one database password?",
  },
] as const satisfies readonly TemplateInfo[];

export type TemplateId = (typeof TEMPLATES)[number]["id"];

/** The ids of all templates, in the order of the gallery. */
export const TEMPLATE_IDS: readonly TemplateId[] = TEMPLATES.map(({ id }) => id);

/** True when a template of this id exists. */
export function isTemplateId(id: string): id is TemplateId {
  return TEMPLATES.some((template) => template.id === id);
}
