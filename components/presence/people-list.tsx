"use client";

import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { MenuGroup, MenuItem } from "@/components/ui/menu";
import { useModel } from "@/lib/client/model-context";
import { othersHere, selfHere, type Somebody } from "@/lib/client/presence/people-here";
import { usePresence } from "@/lib/client/presence/presence-context";

import { Avatar } from "./avatar";
import { usePersonName } from "./use-person-name";

/** Everybody who is here and where they are; choosing one follows them. */
export function PeopleList() {
  const t = useTranslations("presence");
  const nameOf = usePersonName();
  const people = usePresence((state) => state.people);
  const me = usePresence((state) => state.me);
  // Places change twenty times a second; what is shown of them hardly ever does.
  const screens = usePresence(
    useShallow(({ places }) => new Map([...places].map(([id, { screen }]) => [id, screen]))),
  );
  const places = new Map([...screens].map(([id, screen]) => [id, { screen }]));
  const here = othersHere({ people, me, places });
  const self = selfHere({ people, me });
  return (
    <>
      {self && (
        <div className="flex items-center gap-2 border-b border-line px-2 pt-1 pb-2 text-sm">
          <Avatar person={{ ...self, idle: false }} />
          <p className="min-w-0 flex-1">
            <span dir="auto" className="block max-w-56 truncate text-left font-medium">
              {nameOf(self)}
            </span>
            <span className="block text-xs text-muted">{t("you")}</span>
          </p>
        </div>
      )}
      <MenuGroup label={t("others", { count: here.length })}>
        {here.map((somebody) => (
          <PersonItem key={somebody.personId} somebody={somebody} />
        ))}
      </MenuGroup>
    </>
  );
}

function PersonItem({ somebody }: { readonly somebody: Somebody }) {
  const t = useTranslations("presence");
  const nameOf = usePersonName();
  const follow = useModel((state) => state.follow);
  const isFollowed = useModel((state) => state.followedId === somebody.personId);
  return (
    <MenuItem onSelect={() => follow(isFollowed ? null : somebody.personId)}>
      <Avatar person={somebody} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block max-w-56 truncate text-left">
          {nameOf(somebody)}
        </span>
        <span className="block text-xs text-muted">
          {somebody.idle ? t("idle") : t(`where.${somebody.screen ?? "elsewhere"}`)}
        </span>
      </span>
      <span className="pl-4 text-xs font-medium text-accent">
        {t(isFollowed ? "unfollow" : "follow")}
      </span>
    </MenuItem>
  );
}
