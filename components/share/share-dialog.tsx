"use client";

import { useTranslations } from "use-intl";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

import { FreshLink } from "./fresh-link";
import { LinkList } from "./link-list";
import { isLoopback } from "./loopback";
import { MakeLinkForm } from "./make-link-form";
import { useLinks } from "./use-links";

const NAMED = ["unreachable", "last-manage-link", "too-many-links"] as const;

/** Who gets in, and how. For managers only: nobody else is shown it, and the server refuses them. */
export function ShareDialog({
  modelId,
  open,
  onOpenChange,
}: {
  readonly modelId: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("share");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("means")}
      width="lg"
    >
      <ShareContent modelId={modelId} />
    </Dialog>
  );
}

function ShareContent({ modelId }: { readonly modelId: string }) {
  const t = useTranslations();
  const { state, reload, create, copyAgain, revoke } = useLinks(modelId);
  const { links, fresh, problem, isBusy } = state;
  const { hostname, host } = window.location;
  const known = typeof links === "string" ? [] : links;
  const named = NAMED.find((known) => known === problem?.code);
  return (
    <div className="flex flex-col gap-6">
      {isLoopback(hostname) && (
        <Banner tone="warn" title={t("share.loopback.title")}>
          {t("share.loopback.how", { host })}
        </Banner>
      )}
      {problem && (
        <Banner tone="error" title={t("share.problem.title")}>
          {named ? t(`share.problem.${named}`) : t("share.problem.other", { code: problem.code })}
        </Banner>
      )}
      {fresh && (
        <FreshLink
          key={fresh.url}
          url={wholeAddress(fresh.url)}
          link={known.find((link) => link.handle === fresh.handle)}
        />
      )}
      <MakeLinkForm isBusy={isBusy} onCreate={create} />
      <section>
        <h3 className="mb-2 text-sm font-semibold">{t("share.list.title")}</h3>
        {links === "loading" && <p className="text-sm text-muted">{t("share.list.loading")}</p>}
        {links === "failed" && (
          <p className="flex items-center gap-3 text-sm">
            {t("share.list.failed")}
            <Button size="sm" onClick={reload}>
              {t("common.tryAgain")}
            </Button>
          </p>
        )}
        <p role="status" className="text-sm empty:hidden">
          {state.wasRevoked ? t("share.list.revoked") : ""}
        </p>
        {typeof links !== "string" && (
          <LinkList links={links} isBusy={isBusy} onCopyAgain={copyAgain} onRevoke={revoke} />
        )}
      </section>
    </div>
  );
}

/** The server answers with a path alone where it does not know the address people use for it. */
function wholeAddress(url: string): string {
  return new URL(url, window.location.origin).href;
}
