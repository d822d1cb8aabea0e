"use client";

import { useCallback, useEffect, useState } from "react";

import type { ApiProblem } from "@/lib/client/api/call-api";
import {
  copyLinkAgain,
  createLink,
  type LinkRole,
  listLinks,
  type MintedLink,
  revokeLink,
  type ShareLink,
} from "@/lib/client/api/links";
import type { Result } from "@/lib/kernel/result";

export type LinksState = {
  readonly links: readonly ShareLink[] | "loading" | "failed";
  /** The address that was just made: it cannot be asked for again. */
  readonly fresh: MintedLink | null;
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly wasRevoked: boolean;
};

const START: LinksState = {
  links: "loading",
  fresh: null,
  problem: null,
  isBusy: false,
  wasRevoked: false,
};

/** The links of a model, and what a manager can do with them. */
export function useLinks(modelId: string) {
  const [state, setState] = useState(START);

  const load = useCallback(async (): Promise<void> => {
    const listed = await listLinks(modelId);
    setState((old) => ({ ...old, links: listed.ok ? listed.value : "failed" }));
  }, [modelId]);

  useEffect(() => {
    let isCurrent = true;
    void listLinks(modelId).then((listed) => {
      if (isCurrent) setState({ ...START, links: listed.ok ? listed.value : "failed" });
    });
    return () => {
      isCurrent = false;
    };
  }, [modelId]);

  const change = async (
    call: Promise<Result<MintedLink | null, ApiProblem>>,
    freshAfter: (minted: MintedLink | null) => MintedLink | null,
  ): Promise<void> => {
    setState((old) => ({ ...old, isBusy: true, problem: null, wasRevoked: false }));
    const outcome = await call;
    setState((old) => ({
      ...old,
      isBusy: false,
      ...(outcome.ok
        ? { fresh: freshAfter(outcome.value), wasRevoked: outcome.value === null }
        : { problem: outcome.error }),
    }));
    if (outcome.ok) await load();
  };

  return {
    state,
    reload: () => void load(),
    create: (role: LinkRole, label: string) =>
      void change(createLink(modelId, { role, label }), (minted) => minted),
    copyAgain: (handle: string) => void change(copyLinkAgain(modelId, handle), (minted) => minted),
    revoke: (handle: string) =>
      void change(revokeLink(modelId, handle), () =>
        state.fresh?.handle === handle ? null : state.fresh,
      ),
  };
}
