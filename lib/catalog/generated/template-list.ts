// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.
export const TEMPLATE_LIST = [
  {
    id: "kubernetes-secrets",
    title: "Kubernetes Secrets",
    summary: "Are plain Kubernetes Secrets good enough for one database password?",
  },
] as const;
