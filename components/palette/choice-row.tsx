"use client";

import { ArrowRight, Eye, Group, ListTree, MapPin, Pencil, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { Kbd } from "@/components/ui/kbd";
import { type CardRole, RoleIcon } from "@/components/ui/role-icon";
import type { FoundKind, FoundRecord } from "@/lib/client/palette/record-index";
import type { ActionChoice, Choice, LibraryChoice } from "@/lib/client/palette/sections";

const ROLES: Readonly<Record<Exclude<FoundKind, "place" | "frame">, CardRole>> = {
  asset: "asset",
  failure: "asset",
  attacker: "attacker",
  attack: "attack",
  step: "attack",
  defense: "defense",
  effect: "defense",
};

const GROUP_ICONS = {
  go: ArrowRight,
  add: Plus,
  edit: Pencil,
  view: Eye,
  outline: ListTree,
} as const;

/** What one line of the palette says: an action, a record, or something of the library. */
export function ChoiceRow({ choice }: { readonly choice: Choice }) {
  switch (choice.kind) {
    case "action":
      return <ActionLine choice={choice} />;
    case "record":
      return <RecordLine found={choice.found} />;
    case "library":
      return <LibraryLine choice={choice} />;
  }
}

/** A blocked action stays readable: its reason is what somebody came for. */
function ActionLine({ choice }: { readonly choice: ActionChoice }) {
  const Icon = GROUP_ICONS[choice.group];
  const { blocked, label, shortcut } = choice;
  return (
    <Line
      icon={<Icon aria-hidden className="size-4 text-muted" />}
      isMuted={blocked !== null}
      end={
        blocked === null ? (
          shortcut && <Keys printed={shortcut} />
        ) : (
          <span className="text-xs text-pretty text-muted">{blocked}</span>
        )
      }
    >
      {label}
    </Line>
  );
}

function RecordLine({ found }: { readonly found: FoundRecord }) {
  const kinds = useTranslations("outline.kind");
  const frames = useTranslations("frames");
  const t = useTranslations("palette");
  const { kind, id, title, of } = found;
  const isEffect = kind === "effect";
  return (
    <Line
      icon={<RecordIcon kind={kind} />}
      end={
        <span className="text-xs text-muted">
          {kind === "frame" ? frames("role") : kinds(kind)} · {id}
        </span>
      }
    >
      {isEffect ? t("effect", { defense: title, target: of ?? "" }) : title}
      {!isEffect && of !== null && <span className="text-muted"> {t("of", { title: of })}</span>}
    </Line>
  );
}

function RecordIcon({ kind }: { readonly kind: FoundKind }) {
  if (kind === "place") return <MapPin aria-hidden className="size-4 text-role-asset" />;
  if (kind === "frame") return <Group aria-hidden className="size-4 text-muted" />;
  return <RoleIcon of={ROLES[kind]} className="size-4" />;
}

function LibraryLine({ choice: { entry } }: { readonly choice: LibraryChoice }) {
  const t = useTranslations("palette");
  const roles = useTranslations("common.role");
  return (
    <Line
      icon={<RoleIcon of={entry.kind} className="size-4" />}
      end={<span className="text-xs text-muted">{roles(entry.kind)}</span>}
    >
      <Chip className="mr-1.5 align-text-bottom">{t("fromLibrary")}</Chip>
      {entry.title}
    </Line>
  );
}

function Line({
  icon,
  end,
  isMuted = false,
  children,
}: {
  readonly icon: ReactNode;
  readonly end: ReactNode;
  readonly isMuted?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <>
      <span className="flex h-5 shrink-0 items-center">{icon}</span>
      <span
        dir="auto"
        className={`line-clamp-2 min-w-0 flex-1 text-sm [overflow-wrap:anywhere] ${isMuted ? "text-muted" : ""}`}
      >
        {children}
      </span>
      <span className="max-w-[45%] shrink-0 text-right leading-5">{end}</span>
    </>
  );
}

function Keys({ printed }: { readonly printed: string }) {
  return (
    <span className="flex gap-1">
      {printed.split(" ").map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
