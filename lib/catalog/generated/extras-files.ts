// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.
import file0 from "../data/kubernetes-secrets-more-attacks.json";

export const EXTRAS_FILES: Readonly<Record<string, unknown>> = { "kubernetes-secrets": file0 };
