"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";

/**
 * A model is drawn in the browser only: it is private data that the server's page never holds, and
 * the canvas sets styles that the page's policy would drop from a server's answer.
 */
const ModelScreen = dynamic(() => import("./model-screen").then((module) => module.ModelScreen), {
  ssr: false,
});

export function ModelShell({
  modelId,
  children,
}: {
  readonly modelId: string;
  readonly children: ReactNode;
}) {
  return <ModelScreen modelId={modelId}>{children}</ModelScreen>;
}
