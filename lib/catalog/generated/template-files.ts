// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.
import file0 from "../data/kubernetes-secrets.json";
import file1 from "../data/llm-agent.json";
import file2 from "../data/ci-cd-pipeline.json";
import file3 from "../data/object-storage.json";
import file4 from "../data/kubernetes-add-ons.json";
import file5 from "../data/laptop-fleet.json";
import file6 from "../data/web-app-database.json";
import file7 from "../data/ransomware-backups.json";
import file8 from "../data/single-sign-on.json";

export const TEMPLATE_FILES: Readonly<Record<string, unknown>> = {
  "kubernetes-secrets": file0,
  "llm-agent": file1,
  "ci-cd-pipeline": file2,
  "object-storage": file3,
  "kubernetes-add-ons": file4,
  "laptop-fleet": file5,
  "web-app-database": file6,
  "ransomware-backups": file7,
  "single-sign-on": file8,
};
