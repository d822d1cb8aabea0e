"use client";

import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";

import { addLibraryEntries } from "@/lib/client/actions/add-library-entries";
import { flyTo } from "@/lib/client/actions/fly-to";
import { actionById } from "@/lib/client/actions/user-actions";
import type { Choice } from "@/lib/client/palette/sections";
import { useActionContext } from "@/lib/client/use-action-context";

/**
 * Does what was chosen once the window is gone and the focus is back, so that it is free to go where
 * the choice leads: all before the next key, which may be the first of a title.
 */
export function useChoose(onClose: () => void) {
  const context = useActionContext();
  const leadsAway = useRef(false);
  /** Why what was chosen last cannot be done. */
  const [refused, setRefused] = useState<string | null>(null);

  const choose = (choice: Choice) => {
    if (choice.kind === "action" && choice.blocked !== null) {
      setRefused(choice.blocked);
      return;
    }
    // What flies takes the focus along; after an action it is where it was before.
    leadsAway.current = choice.kind !== "action";
    if (choice.kind !== "library") context.store.getState().remember(choice.key);
    flushSync(onClose);
    // The window gives the focus back in a microtask of its own, which comes before this one.
    queueMicrotask(() => run(choice));
  };
  const run = (choice: Choice) => {
    switch (choice.kind) {
      case "action":
        actionById(choice.id).run(context);
        break;
      case "record":
        flyTo(context, choice.found.id);
        break;
      case "library":
        addLibraryEntries(context, [choice.entry], { isLoud: true });
        break;
    }
  };
  const returnsFocus = useCallback(() => !leadsAway.current, []);
  return { choose, refused, returnsFocus };
}
