"use client";

import { useTranslations } from "use-intl";

import { Button, buttonClass } from "./button";
import { MessagePage } from "./message-page";

/** What is shown where rendering failed; the digest leads the operator to the log line. */
export function CrashPage({
  digest,
  onRetry,
}: {
  readonly digest: string | undefined;
  readonly onRetry: () => void;
}) {
  const t = useTranslations();
  return (
    <MessagePage
      title={t("errors.crash.title")}
      actions={
        <>
          <Button variant="primary" onClick={onRetry}>
            {t("common.tryAgain")}
          </Button>
          <a href="/" className={buttonClass()}>
            {t("common.home")}
          </a>
        </>
      }
    >
      <p>{t("errors.crash.body")}</p>
      {digest && <p className="mt-2 text-xs">{t("errors.crash.reference", { digest })}</p>}
    </MessagePage>
  );
}
