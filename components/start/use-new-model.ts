"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import type { ApiProblem } from "@/lib/client/api/call-api";
import { createModel, type NewModel } from "@/lib/client/api/models";

export type NewModelState = {
  /** What is being made and then opened, or null. */
  readonly making: NewModel | null;
  readonly problem: ApiProblem | null;
  /** What waits for the operator's key, and whether the last key was refused. */
  readonly waiting: { readonly input: NewModel; readonly wasRefused: boolean } | null;
};

const IDLE: NewModelState = { making: null, problem: null, waiting: null };

/** Makes a model and opens it; asks for the operator's key only where the server wants one. */
export function useNewModel() {
  const router = useRouter();
  const [state, setState] = useState(IDLE);

  const make = async (input: NewModel, key: string | null): Promise<void> => {
    // A second click, on this or another way to begin, would leave a model nobody asked for.
    if (state.making) return;
    setState({ ...IDLE, making: input });
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
