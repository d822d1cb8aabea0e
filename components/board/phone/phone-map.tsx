"use client";

import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { BoardCanvas } from "../board-canvas";
import { useEscape } from "@/components/ui/use-escape";
import { ZoomControls } from "../zoom-controls";

/** The canvas to look at: it pans and zooms, a tap on a card opens its details, nothing moves. */
export function PhoneMap({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("phone.map");
  const box = useRef<HTMLElement>(null);
  const closeButton = useRef<HTMLDivElement>(null);
  useEscape(box, onClose);
  useEffect(() => {
    closeButton.current?.querySelector("button")?.focus();
  }, []);
  return (
    <section ref={box} aria-label={t("title")} className="relative flex-1 overflow-hidden bg-page">
      <div ref={closeButton} className="absolute top-3 left-3 z-10 rounded-md shadow-popup">
        <Button onClick={onClose}>
          <X aria-hidden className="size-4" />
          {t("close")}
        </Button>
      </div>
      <BoardCanvas isLookOnly />
      <div className="pointer-events-none absolute inset-x-0 bottom-0 flex justify-end p-4">
        <ZoomControls />
      </div>
    </section>
  );
}
