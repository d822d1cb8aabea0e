"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import type { ApiProblem } from "@/lib/client/api/call-api";
import { createModel, type NewModel } from "@/lib/client/api/models";

export type NewModelState = {
  /** What is being made, or null. */
  readonly busy: NewModel["from"] | null;
  readonly problem: ApiProblem | null;
  /** What waits for the operator's key, and whether the last key was refused. */
  readonly waiting: { readonly input: NewModel; readonly wasRefused: boolean } | null;
};

const IDLE: NewModelState = { busy: null, problem: null, waiting: null };

/** Makes a model and opens it; asks for the operator's key only where the server wants one. */
export function useNewModel() {
  const router = useRouter();
  const [state, setState] = useState(IDLE);

  const make = async (input: NewModel, key: string | null): Promise<void> => {
    setState({ ...IDLE, busy: input.from });
    const outcome = await createModel(input, key);
    if (outcome.ok) {
      router.push(`/m/${encodeURIComponent(outcome.value.modelId)}`);
      return;
    }
    const { error } = outcome;
    setState(
      error.code === "create-key-required"
        ? { ...IDLE, waiting: { input, wasRefused: key !== null } }
        : { ...IDLE, problem: error },
    );
  };

  return {
    state,
    make: (input: NewModel) => void make(input, null),
    makeWithKey: (input: NewModel, key: string) => void make(input, key),
    clear: () => setState(IDLE),
  };
}
