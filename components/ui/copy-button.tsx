"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";

import { Button } from "./button";
import { writeClipboard } from "./write-clipboard";

type State = "offer" | "done" | "select";

/** Copies a text; where the browser will not, selects it in its field and says how. */
export function CopyButton({
  text,
  words,
  select,
}: {
  readonly text: string;
  readonly words: Readonly<Record<State, string>>;
  readonly select: () => void;
}) {
  const [state, setState] = useState<State>("offer");
  const copy = async (): Promise<void> => {
    const isCopied = await writeClipboard(text);
    if (!isCopied) select();
    setState(isCopied ? "done" : "select");
  };
  const Icon = state === "done" ? Check : Copy;
  return (
    <Button size="sm" onClick={() => void copy()}>
      <Icon aria-hidden className="size-3.5" />
      <span role="status">{words[state]}</span>
    </Button>
  );
}
