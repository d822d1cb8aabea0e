"use client";

import { useEffect } from "react";

import { useModelStore } from "@/lib/client/model-context";
import { usePresenceFeed } from "@/lib/client/presence/presence-context";
import { type FieldRef, SharedFields } from "@/lib/client/presence/shared-fields";

import { HeldNote } from "./held-note";

/** Watches in which field of a record this page types, and shows in which ones others do. */
export function TellFields() {
  const feed = usePresenceFeed();
  const store = useModelStore();
  useEffect(() => {
    const fields = new SharedFields(feed, {
      setHolds: store.getState().setHolds,
      note:
        ({ person, isShared }, takeOver) =>
        (props) => (
          <HeldNote {...props} person={person} isShared={isShared} onTakeOver={takeOver} />
        ),
    });
    const enter = ({ target }: Pick<Event, "target">) => {
      const at = fieldAt(target);
      if (at) fields.enter(at);
      else fields.leave();
    };
    const leave = ({ target }: Event) => {
      const at = fieldAt(target);
      if (at) fields.leave(at);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    addEventListener("focusin", enter, { signal });
    addEventListener("input", enter, { signal });
    addEventListener("focusout", leave, { signal });
    const stop = feed.store.subscribe(() => fields.refresh());
    fields.refresh();
    // Whoever was alone until now may be typing already.
    enter({ target: document.activeElement });
    return () => {
      listeners.abort();
      stop();
      fields.close();
    };
  }, [feed, store]);
  return null;
}

/** The field of a record that an element belongs to. */
function fieldAt(target: EventTarget | null): FieldRef | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return null;
  const { sharedId: id, sharedField: field } =
    target.closest<HTMLElement>("[data-shared-field]")?.dataset ?? {};
  return id !== undefined && field !== undefined ? { id, field } : null;
}
