"use client";

import { useTranslations } from "use-intl";

import { type CardRole, RoleIcon } from "@/components/ui/role-icon";

/** What kind of thing is selected, and its id, by which tickets name it. */
export function KindHeading({ of, id }: { readonly of: CardRole; readonly id: string }) {
  const t = useTranslations("common.role");
  return (
    <p className="flex items-center gap-2 text-xs font-medium text-muted">
      <RoleIcon of={of} className="size-4" />
      {t(of)}
      <span className="ml-auto font-normal">{id}</span>
    </p>
  );
}
