"use client";

import "@/lib/client/zod-setup";

import type { ReactNode } from "react";

import { ModelFrame } from "@/components/model/model-frame";
import { TopBar } from "@/components/model/top-bar";

import { FieldHolds } from "./field-holds";
import { LibrarySlot } from "./library-slot";
import { ModelStepper } from "./model-stepper";
import { ModelComments } from "./model-comments";
import { Overlays } from "./overlays";
import { People } from "./people";
import { ShareButton } from "./share-button";

/** Puts together the frame of a model out of features that do not know each other. */
export function ModelScreen({
  modelId,
  children,
}: {
  readonly modelId: string;
  readonly children: ReactNode;
}) {
  return (
    <ModelFrame
      modelId={modelId}
      topBar={
        <FieldHolds>
          <TopBar
            people={<People />}
            share={<ShareButton modelId={modelId} />}
            comments={<ModelComments />}
          />
          <ModelStepper />
        </FieldHolds>
      }
      overlays={<Overlays />}
    >
      <FieldHolds>
        <LibrarySlot />
        {children}
      </FieldHolds>
    </ModelFrame>
  );
}
