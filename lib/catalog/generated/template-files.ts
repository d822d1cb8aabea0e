// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.
import file0 from "../data/kubernetes-secrets.json";

export const TEMPLATE_FILES: Readonly<Record<string, unknown>> = { "kubernetes-secrets": file0 };
