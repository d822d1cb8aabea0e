import { notFound } from "next/navigation";
import { z } from "zod";

import { idSchema } from "@/lib/model/fields";

import { ModelShell } from "./model-shell";

const paramsSchema = z.object({ modelId: idSchema });

/** The frame of one model stays mounted while its screens change, and with it what is unsaved. */
export default async function ModelLayout({ params, children }: LayoutProps<"/m/[modelId]">) {
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <ModelShell modelId={parsed.data.modelId}>{children}</ModelShell>;
}
