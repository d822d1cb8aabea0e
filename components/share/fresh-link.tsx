"use client";

import { Copy } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { INPUT_CLASS } from "@/components/ui/field";
import { writeClipboard } from "@/components/ui/write-clipboard";
import type { ShareLink } from "@/lib/client/api/links";

import { QrCode } from "./qr-code";

type Copied = "copied" | "select" | null;

/** The address of a link that was just made, to copy, to scan, and never to be shown again. */
export function FreshLink({
  url,
  link,
}: {
  readonly url: string;
  /** Whose address it is, once the list of links has come. */
  readonly link: ShareLink | undefined;
}) {
  const t = useTranslations();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied>(null);

  // It appears above what made it; the focus brings it into view and has it read out.
  useEffect(() => field.current?.focus(), []);

  const copy = async (): Promise<void> => {
    selectAll(field.current);
    setCopied((await writeClipboard(url)) ? "copied" : "select");
  };

  return (
    <section
      aria-labelledby={`${id}-title`}
      className="flex flex-wrap gap-4 rounded-lg border border-line bg-accent-soft p-4"
    >
      <QrCode text={url} label={t("share.fresh.qr")} />
      <div className="flex min-w-52 flex-1 flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <h3 id={`${id}-title`} className="text-sm font-semibold">
            {t("share.fresh.title")}
          </h3>
          {link && <Chip>{t(`common.may.${link.role}`)}</Chip>}
          {link && (
            <span dir="auto" className="min-w-0 truncate text-xs text-muted">
              {link.label}
            </span>
          )}
        </div>
        <label htmlFor={id} className="sr-only">
          {t("share.fresh.field")}
        </label>
        <input
          id={id}
          ref={field}
          readOnly
          value={url}
          onFocus={(event) => selectAll(event.currentTarget)}
          className={`${INPUT_CLASS} h-8 font-mono max-sm:h-11`}
        />
        <div className="flex items-center gap-3">
          <Button variant="primary" onClick={() => void copy()}>
            <Copy aria-hidden className="size-4" />
            {t("share.fresh.copy")}
          </Button>
          <p role="status" className="text-xs">
            {copied && t(`share.fresh.${copied}`)}
          </p>
        </div>
        <p className="text-xs text-muted">{t("share.fresh.once")}</p>
      </div>
    </section>
  );
}

/** Selects all and goes on showing where the address begins: its end is the secret. */
function selectAll(field: HTMLInputElement | null): void {
  if (!field) return;
  field.select();
  field.scrollLeft = 0;
}
