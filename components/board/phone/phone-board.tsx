"use client";

import { ListOrdered, Star } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";

import { RoleIcon } from "@/components/ui/role-icon";
import { Tabs } from "@/components/ui/tabs";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";

import { PhoneAttacks } from "./phone-attacks";
import { PhoneDefenses } from "./phone-defenses";
import { PhoneNow } from "./phone-now";

/** The canvas is fetched only when somebody asks for the map. */
const phoneMap = lazyPart(async () => (await import("./phone-map")).PhoneMap);
const detailsSheet = lazyPart(async () => (await import("./details-sheet")).DetailsSheet);

/** The board on a phone: what matters in tabs, details in a sheet, the canvas only to look at. */
export function PhoneBoard({
  first,
  details,
  workList,
}: {
  /** What to do first, and why. */
  readonly first: ReactNode;
  readonly details: ReactNode;
  readonly workList: ReactNode;
}) {
  const t = useTranslations("phone");
  const tab = useModel((state) => state.phoneTab);
  const showTab = useModel((state) => state.showPhoneTab);
  const [isMapOpen, setIsMapOpen] = useState(false);
  return (
    <main className="flex min-w-0 flex-1 flex-col">
      <h2 className="sr-only">{t("title")}</h2>
      {isMapOpen ? (
        <Awaited>
          <phoneMap.Part onClose={() => setIsMapOpen(false)} />
        </Awaited>
      ) : (
        <Tabs
          isAtBottom
          label={t("title")}
          value={tab}
          onValueChange={showTab}
          items={[
            {
              value: "now",
              label: t("tab.now"),
              icon: <Star aria-hidden className="size-5" />,
              content: <PhoneNow first={first} onViewMap={() => setIsMapOpen(true)} />,
            },
            {
              value: "attacks",
              label: t("tab.attacks"),
              icon: <RoleIcon of="attack" />,
              content: <PhoneAttacks />,
            },
            {
              value: "defenses",
              label: t("tab.defenses"),
              icon: <RoleIcon of="defense" />,
              content: <PhoneDefenses />,
            },
            {
              value: "list",
              label: t("tab.list"),
              icon: <ListOrdered aria-hidden className="size-5" />,
              content: workList,
            },
          ]}
        />
      )}
      <Sheet>{details}</Sheet>
    </main>
  );
}

/** Fetched with the first details that somebody opens. */
function Sheet({ children }: { readonly children: ReactNode }) {
  const isOpen = useModel((state) => state.isPanelOpen && state.panelTab === "details");
  const [isWanted, setIsWanted] = useState(isOpen);
  if (isOpen && !isWanted) setIsWanted(true);
  if (!isWanted) return null;
  return (
    <Awaited>
      <detailsSheet.Part open={isOpen}>{children}</detailsSheet.Part>
    </Awaited>
  );
}
