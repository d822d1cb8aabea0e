"use client";

import "./presence.css";

import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { cx } from "@/components/ui/cx";
import { Menu } from "@/components/ui/menu";
import { useModel } from "@/lib/client/model-context";
import { othersHere } from "@/lib/client/presence/people-here";
import { usePresence } from "@/lib/client/presence/presence-context";

import { Avatar } from "./avatar";
import { PeopleList } from "./people-list";

/** So many have room in a wide bar, and so many in a narrow one; the rest is counted. */
const SHOWN_MAX = 4;
const SHOWN_NARROW = 1;

/** Who else has the model open, and the list of them. */
export function PeopleBar() {
  const t = useTranslations("presence");
  const isOpen = useModel((state) => state.isPeopleOpen);
  const show = useModel((state) => state.showPeople);
  const people = usePresence(useShallow(({ people, me }) => ({ people, me })));
  const here = othersHere({ ...people, places: new Map() });
  const shown = here.length > SHOWN_MAX + 1 ? here.slice(0, SHOWN_MAX) : here;
  return (
    <Menu
      open={isOpen}
      onOpenChange={show}
      trigger={
        <button
          type="button"
          aria-label={t("button", { count: here.length })}
          title={t("button", { count: here.length })}
          className="flex h-8 items-center rounded-full px-0.5 transition-colors hover:bg-sunken max-sm:h-11"
        >
          {shown.map((person, index) => (
            <Avatar
              key={person.personId}
              person={person}
              className={cx(index > 0 && "-ml-1", index >= SHOWN_NARROW && "max-lg:hidden")}
            />
          ))}
          <More count={here.length - shown.length} className="max-lg:hidden" />
          <More count={here.length - SHOWN_NARROW} className="lg:hidden" />
        </button>
      }
    >
      <PeopleList />
    </Menu>
  );
}

function More({ count, className }: { readonly count: number; readonly className: string }) {
  if (count <= 0) return null;
  return (
    <span
      aria-hidden
      className={cx("px-1 text-xs font-medium text-muted", className)}
    >{`+${String(count)}`}</span>
  );
}
