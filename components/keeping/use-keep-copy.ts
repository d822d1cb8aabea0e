"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { createModel } from "@/lib/client/api/models";
import type { Stranded } from "@/lib/client/stranded";
import { printModelFile } from "@/lib/model/canonical";
import { LIMITS } from "@/lib/model/limits";
import type { ModelRecord } from "@/lib/model/record";

export type CopyState =
  | { readonly kind: "offered" }
  | { readonly kind: "making" }
  /** The operator's key is asked for, because the server wants one. */
  | { readonly kind: "key-wanted" }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "made"; readonly modelId: string };

/** Makes a new model out of what this page showed, or a file of it. */
export function useKeepCopy({ records }: Stranded) {
  const t = useTranslations("keeping.stranded");
  const [state, setState] = useState<CopyState>({ kind: "offered" });
  const model = records.find((record) => record.kind === "model");
  const title = model?.title ?? "";
  const copyTitle = t("copyTitle", { title }).slice(0, LIMITS.titleCharacters);
  const modelText = () => printModelFile(records.map((record) => renamed(record, copyTitle)));

  const make = async (key: string | null): Promise<void> => {
    setState({ kind: "making" });
    const made = await createModel({ from: "file", modelText: modelText() }, key);
    if (made.ok) setState({ kind: "made", modelId: made.value.modelId });
    else if (made.error.code === "create-key-required") setState({ kind: "key-wanted" });
    else setState({ kind: "failed", code: made.error.code });
  };
  const download = () => downloadText(`${fileName(title)}.json`, modelText());
  return { state, make, download };
}

function renamed(record: ModelRecord, title: string): ModelRecord {
  return record.kind === "model" ? { ...record, title } : record;
}

/** Letters and digits of any language; the rest means something to some file system. */
function fileName(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "") || "model";
}

function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
