"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { printShortcut } from "@/lib/client/actions/shortcut";
import { shortcutOn } from "@/lib/client/actions/shortcut-on";
import type { ActionId } from "@/lib/client/actions/user-action";
import { USER_ACTIONS } from "@/lib/client/actions/user-actions";
import { whyBlocked } from "@/lib/client/actions/why-blocked";
import { isMac } from "@/lib/client/is-mac";
import { useModel } from "@/lib/client/model-context";
import { toHaystack } from "@/lib/client/palette/match-words";
import { type ActionChoice, actionKey } from "@/lib/client/palette/sections";
import { useScreen } from "@/lib/client/use-screen";

/** The palette does not offer to open itself. */
const OWN: ReadonlySet<ActionId> = new Set(["open-palette"]);
const OFFERED = USER_ACTIONS.filter(({ id }) => !OWN.has(id));

/** Every action with its words, and why it cannot be done now where it cannot. */
export function useActionChoices(): readonly ActionChoice[] {
  const t = useTranslations("model");
  const screen = useScreen();
  const reasons = useModel(
    useShallow((state) => OFFERED.map((action) => whyBlocked(action, state, screen))),
  );
  const wordings = useModel(
    useShallow((state) => OFFERED.map(({ id, wordingIn }) => wordingIn?.(state) ?? id)),
  );
  return useMemo(
    () =>
      OFFERED.map((action, index) => {
        const { id, group } = action;
        const first = shortcutOn(action, screen);
        const label = t(`action.${wordings[index] ?? id}`);
        const reason = reasons[index];
        return {
          kind: "action",
          key: actionKey(id),
          id,
          group,
          label,
          shortcut: first && printShortcut(first, isMac()),
          blocked: reason ? t(`blocked.${reason}`) : null,
          hay: toHaystack(label, { keywords: t(`keywords.${id}`) }),
        };
      }),
    [t, reasons, wordings, screen],
  );
}
