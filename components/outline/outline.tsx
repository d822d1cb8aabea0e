"use client";

import { Keyboard } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useModelStore } from "@/lib/client/model-context";
import { OutlineController } from "@/lib/client/outline/outline-controller";
import { createRowActs } from "@/lib/client/outline/row-acts";
import { useAction } from "@/lib/client/use-action";
import { useNewTitle } from "@/lib/client/use-new-title";

import { OutlineProvider } from "./outline-context";
import { type ConnectDialogProps, OutlineConnect } from "./outline-connect";
import { OutlineGrid } from "./outline-grid";
import { SaidLine } from "./said-line";

/** The model as lines to type, with the same panel beside it as the board has. */
export function Outline({
  panel,
  renderConnect,
}: {
  readonly panel: ReactNode;
  readonly renderConnect: (props: ConnectDialogProps) => ReactNode;
}) {
  const t = useTranslations("outline");
  const store = useModelStore();
  const newTitle = useNewTitle();
  const [controller] = useState(
    () => new OutlineController(store, { failureTitle: newTitle("failure") }),
  );
  useEffect(() => {
    const { setOutline } = store.getState();
    setOutline(createRowActs(controller, store));
    return () => setOutline(null);
  }, [controller, store]);
  const showShortcuts = useAction("show-shortcuts");
  return (
    <OutlineProvider controller={controller}>
      <main data-paper-wide className="relative flex min-w-0 flex-1 print:block">
        <div className="flex min-w-0 flex-1 flex-col bg-surface">
          <div className="flex h-10 shrink-0 items-center gap-3 pr-3 pl-4 max-lg:pr-14 max-sm:h-14 max-sm:pr-17">
            <h2 className="text-sm font-semibold">{t("title")}</h2>
            <SaidLine />
            <Button
              size="sm"
              variant="quiet"
              aria-haspopup="dialog"
              className="ml-auto print:hidden"
              onClick={showShortcuts.run}
            >
              <Keyboard aria-hidden className="size-4" />
              {t("keys")}
            </Button>
          </div>
          <OutlineGrid />
        </div>
        {panel}
      </main>
      <OutlineConnect render={renderConnect} />
    </OutlineProvider>
  );
}
