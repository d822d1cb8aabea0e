import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { z } from "zod";

import { idSchema } from "@/lib/model/fields";

import { ModelShell } from "./model-shell";

const paramsSchema = z.object({ modelId: idSchema });

/** The frame of one model stays mounted while its screens change, and with it what is unsaved. */
export default async function ModelLayout({ params, children }: LayoutProps<"/m/[modelId]">) {
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { modelId } = parsed.data;
  // What the page asks for first, before its scripts are there to ask.
  for (const part of ["snapshot", "ranking"]) {
    preload(`/api/models/${modelId}/${part}`, { as: "fetch", crossOrigin: "anonymous" });
  }
  return <ModelShell modelId={modelId}>{children}</ModelShell>;
}
