"use client";

import { Copy } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { INPUT_CLASS } from "@/components/ui/field";

import { QrCode } from "./qr-code";

type Copied = "copied" | "select" | null;

/** The address of a link that was just made, to copy, to scan, and never to be shown again. */
export function FreshLink({ url }: { readonly url: string }) {
  const t = useTranslations("share.fresh");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied>(null);

  // It appears above what made it; the focus brings it into view and has it read out.
  useEffect(() => field.current?.focus(), []);

  const copy = async (): Promise<void> => {
    field.current?.select();
    setCopied((await writeClipboard(url)) ? "copied" : "select");
  };

  return (
    <section
      aria-labelledby={`${id}-title`}
      className="flex flex-wrap gap-4 rounded-lg border border-line bg-accent-soft p-4"
    >
      <QrCode text={url} label={t("qr")} />
      <div className="flex min-w-52 flex-1 flex-col gap-2">
        <h3 id={`${id}-title`} className="text-sm font-semibold">
          {t("title")}
        </h3>
        <label htmlFor={id} className="sr-only">
          {t("field")}
        </label>
        <input
          id={id}
          ref={field}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className={`${INPUT_CLASS} h-8 font-mono max-sm:h-11`}
        />
        <div className="flex items-center gap-3">
          <Button variant="primary" onClick={() => void copy()}>
            <Copy aria-hidden className="size-4" />
            {t("copy")}
          </Button>
          <p role="status" className="text-xs">
            {copied && t(copied)}
          </p>
        </div>
        <p className="text-xs text-muted">{t("once")}</p>
      </div>
    </section>
  );
}

/** False where the browser has no clipboard: plain http in a local network, or the user said no. */
async function writeClipboard(text: string): Promise<boolean> {
  if (!isSecureContext) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by a permission or by focus being elsewhere; the selected text remains.
    return false;
  }
}
