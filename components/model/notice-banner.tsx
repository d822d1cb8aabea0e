"use client";

import { X } from "lucide-react";
import { useTranslations } from "use-intl";

import { Banner } from "@/components/ui/banner";
import { INPUT_CLASS } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { useModel } from "@/lib/client/model-context";
import { type Notice, typedIn } from "@/lib/client/notice";

import { useNoticeWords } from "./use-notice-words";

const TONES = {
  problem: "error",
  rejected: "error",
  "not-undone": "error",
  "role-lowered": "error",
  "set-back": "warn",
  "part-away": "warn",
  "access-lost": "error",
  "undo-skipped": "warn",
  "pasted-cards": "info",
  "pasted-lines": "info",
  "dropped-files": "info",
} as const satisfies Record<Notice["kind"], "info" | "warn" | "error">;

export function NoticeBanner({ notice }: { readonly notice: Notice }) {
  const t = useTranslations("common");
  const dismiss = useModel((state) => state.dismissNotice);
  const { title, body } = useNoticeWords()(notice);
  return (
    <div className="pointer-events-auto relative rounded-lg shadow-popup">
      <Banner tone={TONES[notice.kind]} title={title}>
        <span className="block pr-8">{body}</span>
        <TypedTexts texts={typedIn(notice)} />
      </Banner>
      <IconButton
        label={t("close")}
        onClick={() => dismiss(notice.key)}
        className="absolute top-1.5 right-1.5"
      >
        <X aria-hidden />
      </IconButton>
    </div>
  );
}

/** What was typed is nowhere else any more: it stays here to be copied, until the notice is closed. */
function TypedTexts({ texts }: { readonly texts: readonly string[] }) {
  const t = useTranslations("model.notice");
  if (texts.length === 0) return null;
  return (
    <textarea
      readOnly
      aria-label={t("typed")}
      value={texts.join("\n\n")}
      rows={Math.min(4, texts.length * 2)}
      onFocus={(event) => event.currentTarget.select()}
      className={`${INPUT_CLASS} mt-2 resize-y py-1`}
    />
  );
}
