"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";

import { type Mark, markRules, marksOf } from "@/lib/client/presence/marks";
import { usePresenceFeed } from "@/lib/client/presence/presence-context";

import { usePersonName } from "./use-person-name";

/** Another rule of style makes the browser look at every element: not for each of fifty clicks. */
const DRAW_EVERY_MS = 200;

/** Marks the cards and rows that others have selected or type in. */
export function Marks() {
  const t = useTranslations("presence");
  const nameOf = usePersonName();
  const feed = usePresenceFeed();
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const words = {
      nameOf,
      editing: (name: string) => t("editing", { name }),
      more: (names: string, count: number) => t("more", { names, count }),
    };
    let drawn = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      timer = undefined;
      const marks = marksOf(feed.store.getState(), words);
      const key = JSON.stringify(marks);
      if (key === drawn) return;
      drawn = key;
      write(sheet, marks);
    };
    draw();
    const stop = feed.store.subscribe(() => {
      timer ??= setTimeout(draw, DRAW_EVERY_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [feed, t, nameOf]);
  return null;
}

function write(sheet: CSSStyleSheet, marks: readonly Mark[]): void {
  sheet.replaceSync("");
  for (const rule of marks.flatMap(markRules)) sheet.insertRule(rule);
}
