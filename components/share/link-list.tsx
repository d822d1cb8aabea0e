"use client";

import { useEffect, useRef, useState } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { ShareLink } from "@/lib/client/api/links";

type LinkActions = {
  readonly isBusy: boolean;
  readonly onCopyAgain: (handle: string) => void;
  readonly onRevoke: (handle: string) => void;
};

export function LinkList({
  links,
  ...actions
}: LinkActions & { readonly links: readonly ShareLink[] }) {
  const t = useTranslations("share.list");
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef(links.length);
  useEffect(() => {
    // The button that revoked a link goes with it; the focus stays in the list.
    if (links.length < shownBefore.current) list.current?.focus();
    shownBefore.current = links.length;
  }, [links.length]);
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={t("title")}
      className="divide-y divide-line border-y border-line outline-none"
    >
      {links.map((link) => (
        <LinkEntry key={link.handle} link={link} {...actions} />
      ))}
    </ul>
  );
}

function LinkEntry({
  link,
  isBusy,
  onCopyAgain,
  onRevoke,
}: LinkActions & { readonly link: ShareLink }) {
  const t = useTranslations();
  const [isAsking, setIsAsking] = useState(false);
  const label = link.label === "" ? t("share.list.unnamed") : link.label;
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <LinkFacts link={link} label={label} />
        <div className="flex gap-2">
          <Button
            size="sm"
            disabled={isBusy}
            aria-label={t("share.list.againFor", { label })}
            onClick={() => onCopyAgain(link.handle)}
          >
            {t("share.list.again")}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-expanded={isAsking}
            aria-label={t("share.list.revokeFor", { label })}
            onClick={() => setIsAsking(!isAsking)}
          >
            {t("share.list.revoke")}
          </Button>
        </div>
      </div>
      {isAsking && (
        <RevokeQuestion
          label={label}
          isBusy={isBusy}
          onKeep={() => setIsAsking(false)}
          onRevoke={() => onRevoke(link.handle)}
        />
      )}
    </li>
  );
}

function LinkFacts({ link, label }: { readonly link: ShareLink; readonly label: string }) {
  const t = useTranslations();
  const format = useFormatter();
  const now = useNow();
  const when = (date: string) => format.relativeTime(new Date(date), now);
  return (
    <div className="min-w-40 flex-1">
      <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
        <span dir="auto" className="min-w-0 truncate">
          {label}
        </span>
        <Chip>{t(`common.may.${link.role}`)}</Chip>
      </p>
      <p className="flex flex-wrap gap-x-3 text-xs text-muted">
        <span>{t("share.list.made", { when: when(link.createdAt) })}</span>
        <span>
          {link.lastUsedAt
            ? t("share.list.used", { when: when(link.lastUsedAt) })
            : t("share.list.unused")}
        </span>
      </p>
    </div>
  );
}

function RevokeQuestion({
  label,
  isBusy,
  onKeep,
  onRevoke,
}: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onKeep: () => void;
  readonly onRevoke: () => void;
}) {
  const t = useTranslations("share.revoke");
  return (
    <div className="flex flex-col gap-3 rounded-md bg-danger-soft p-3">
      <p className="text-sm">{t("question", { label })}</p>
      <div className="flex gap-2">
        <Button size="sm" variant="danger" disabled={isBusy} onClick={onRevoke}>
          {t("yes")}
        </Button>
        <Button size="sm" onClick={onKeep}>
          {t("no")}
        </Button>
      </div>
    </div>
  );
}
