"use client";

import { useNodeId } from "@xyflow/react";

import { useModel } from "@/lib/client/model-context";

import { TitleEditor } from "./title-editor";

/** The title of a card; a field while somebody types another one. */
export function CardTitle({ title }: { readonly title: string }) {
  const id = useNodeId();
  const isEdited = useModel((state) => id !== null && state.titleEditId === id);
  if (id !== null && isEdited) return <TitleEditor id={id} title={title} />;
  return (
    <p className="line-clamp-2 min-w-0 flex-1 text-sm font-semibold [overflow-wrap:anywhere] in-data-far:text-lg in-data-far:leading-6">
      {title}
    </p>
  );
}
