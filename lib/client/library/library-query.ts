import type { LibraryQuery } from "@/lib/catalog/library/search-library";

/** Ids of ATT&CK (T1552.001), ATLAS (AML.T0051) and the OWASP lists (A01:2025, LLM01, CICD-SEC-4). */
const TECHNIQUE = /^(t\d{3,4}(\.\d*)?|aml\.\S*|(a|llm)\d{2}(:\d*)?|cicd-sec-\d*)$/i;

/** What was typed into one field: the first technique id in it, and the words. */
export function toLibraryQuery(text: string, attacker: string): LibraryQuery {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const techniqueId = parts.find((part) => TECHNIQUE.test(part));
  const words = parts.filter((part) => part !== techniqueId).join(" ");
  return {
    ...(words !== "" && { words }),
    ...(techniqueId !== undefined && { techniqueId }),
    ...(attacker !== "" && { attacker }),
  };
}
