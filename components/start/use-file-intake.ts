"use client";

import { useState } from "react";

import { type FileProblem, readModelFile } from "./read-model-file";

export type Complaint = FileProblem["kind"] | "file-many";

/** Reads one chosen or dropped file and hands its text on, or keeps why it did not. */
export function useFileIntake(isBusy: boolean, onText: (text: string) => void) {
  const [name, setName] = useState("");
  const [complaint, setComplaint] = useState<Complaint | null>(null);

  const take = async (files: readonly File[]): Promise<void> => {
    const [file, another] = files;
    if (!file || isBusy) return;
    setName(file.name);
    setComplaint(another ? "file-many" : null);
    if (another) return;
    const text = await readModelFile(file);
    if (text.ok) onText(text.value);
    else setComplaint(text.error.kind);
  };

  return { name, complaint, take: (files: FileList | null) => void take([...(files ?? [])]) };
}
