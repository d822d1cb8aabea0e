"use client";

import { useTranslations } from "use-intl";

import { printShortcut } from "./actions/shortcut";
import { shortcutOn } from "./actions/shortcut-on";
import type { ActionId } from "./actions/user-action";
import { actionById } from "./actions/user-actions";
import { whyBlocked } from "./actions/why-blocked";
import { isMac } from "./is-mac";
import { useModel } from "./model-context";
import { useActionContext } from "./use-action-context";

export type OfferedAction = {
  readonly label: string;
  readonly shortcut: string | undefined;
  /** Why it cannot be done now, in words. */
  readonly blocked: string | null;
  readonly run: () => void;
};

/** An action with its words, for whatever offers it. */
export function useAction(id: ActionId): OfferedAction {
  const t = useTranslations("model");
  const context = useActionContext();
  const action = actionById(id);
  const blockedBy = useModel((state) => whyBlocked(action, state, context.screen));
  const wording = useModel((state) => action.wordingIn?.(state) ?? id);
  const first = shortcutOn(action, context.screen);
  return {
    label: t(`action.${wording}`),
    shortcut: first && printShortcut(first, isMac()),
    blocked: blockedBy && t(`blocked.${blockedBy}`),
    run: () => action.run(context),
  };
}
