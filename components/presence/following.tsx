"use client";

import { Eye } from "lucide-react";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { othersHere } from "@/lib/client/presence/people-here";
import { usePresence, usePresenceFeed } from "@/lib/client/presence/presence-context";
import { SCREENS, screenPath } from "@/lib/client/screen";
import { useActionContext } from "@/lib/client/use-action-context";

import { personStyle } from "./person-style";
import { useOwnMove } from "./use-own-move";
import { usePersonName } from "./use-person-name";

/** Shows the screen and the view of somebody else, for as long as one lets them lead. */
export function Following() {
  const personId = useModel((state) => state.followedId);
  const follow = useModel((state) => state.follow);
  const people = usePresence((state) => state.people);
  const me = usePresence((state) => state.me);
  const them = othersHere({ people, me, places: new Map() }).find(
    (person) => person.personId === personId,
  );
  const hasLeft = personId !== null && !them;
  useEffect(() => {
    if (hasLeft) follow(null);
  }, [hasLeft, follow]);
  if (!them) return null;
  return createPortal(<Lead pageId={them.id} />, document.body);
}

function Lead({ pageId }: { readonly pageId: string }) {
  const t = useTranslations("presence");
  const nameOf = usePersonName();
  const follow = useModel((state) => state.follow);
  const them = usePresence((state) => state.people.get(pageId));
  useTheirScreen(pageId);
  useTheirView(pageId);
  useOwnMove(() => follow(null));
  if (!them) return null;
  return (
    <div style={personStyle(them.color)} className="print:hidden">
      <div
        aria-hidden
        className="person-frame pointer-events-none fixed inset-0 z-40 rounded-sm border-3"
      />
      <section
        data-follow-bar
        aria-label={t("followBar")}
        className="person-fill fixed bottom-24 left-1/2 z-50 flex max-w-[calc(100vw-2rem)] -translate-x-1/2 items-center gap-2 rounded-lg py-1 pr-1 pl-3 text-sm shadow-popup"
      >
        <Eye aria-hidden className="size-4 shrink-0" />
        <p role="status" className="min-w-0 truncate">
          {t.rich("following", {
            name: nameOf(them),
            b: (name) => <bdi className="font-semibold">{name}</bdi>,
          })}
        </p>
        <Button size="sm" onClick={() => follow(null)}>
          {t("stop")}
          <span className="max-sm:hidden">
            <Kbd>{t("stopKey")}</Kbd>
          </span>
        </Button>
      </section>
    </div>
  );
}

/** Goes to the screen that they are on, where it is one that this page knows. */
function useTheirScreen(pageId: string): void {
  const { navigate, screen } = useActionContext();
  const modelId = useModel((state) => state.modelId);
  const told = usePresence(({ places }) => places.get(pageId)?.screen);
  const theirs = SCREENS.find((each) => each === told);
  useEffect(() => {
    if (theirs && theirs !== screen) navigate(screenPath(modelId, theirs));
  }, [theirs, screen, navigate, modelId]);
}

/** Looks at the part of the board that they look at. */
function useTheirView(pageId: string): void {
  const feed = usePresenceFeed();
  const store = useModelStore();
  const canvas = useModel((state) => state.canvas);
  useEffect(() => {
    if (!canvas) return undefined;
    let seen = "";
    const look = () => {
      const view = feed.store.getState().places.get(pageId)?.view;
      const key = JSON.stringify(view);
      if (!view || key === seen) return;
      seen = key;
      store.getState().setFollowing(false);
      canvas.lookAt(view);
    };
    look();
    return feed.store.subscribe(look);
  }, [feed, store, pageId, canvas]);
}
