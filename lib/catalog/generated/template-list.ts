// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.
export const TEMPLATE_LIST = [
  {
    id: "kubernetes-secrets",
    title: "Kubernetes Secrets",
    summary: "Are plain Kubernetes Secrets good enough for one database password?",
  },
  {
    id: "llm-agent",
    title: "AI agent with tools",
    summary: "What could somebody make our AI agent do by putting text in front of it?",
  },
  {
    id: "ci-cd-pipeline",
    title: "Build and release pipeline",
    summary: "Who else can put code into production through our build pipeline?",
  },
  {
    id: "object-storage",
    title: "Customer documents in object storage",
    summary: "How could the documents in our storage bucket get out, or be gone?",
  },
  {
    id: "kubernetes-add-ons",
    title: "Kubernetes add-ons and shared ingress",
    summary: "What could an add-on or a colleague's manifest do to the cluster we share?",
  },
  {
    id: "laptop-fleet",
    title: "Laptops of the staff",
    summary: "What happens when a laptop is stolen, or somebody else's software runs on it?",
  },
  {
    id: "web-app-database",
    title: "Public web app and its database",
    summary: "How would strangers get at our customers' records through the web app?",
  },
  {
    id: "ransomware-backups",
    title: "Ransomware that reaches the backups",
    summary:
      "Could we restore the business if everything, the backups included, were encrypted tonight?",
  },
  {
    id: "single-sign-on",
    title: "Single sign-on and stolen sessions",
    summary: "How would somebody else come to be logged in as one of us?",
  },
] as const;
