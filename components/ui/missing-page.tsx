"use client";

import { useTranslations } from "use-intl";

import { buttonClass } from "./button";
import { MessagePage } from "./message-page";

/** The same for an unknown address, an unknown model and a dead link: nobody learns which. */
export function MissingPage() {
  const t = useTranslations();
  return (
    <MessagePage
      title={t("errors.missing.title")}
      actions={
        // A whole page load, so that nothing of the missing page is kept.
        <a href="/" className={buttonClass()}>
          {t("common.home")}
        </a>
      }
    >
      <p>{t("errors.missing.body")}</p>
    </MessagePage>
  );
}
