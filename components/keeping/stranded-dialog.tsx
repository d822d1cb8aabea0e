"use client";

import { Download, Trash2 } from "lucide-react";
import { type RefObject, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { AppLink } from "@/components/ui/app-link";
import { Banner } from "@/components/ui/banner";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { useModel } from "@/lib/client/model-context";
import type { Stranded } from "@/lib/client/stranded";

import { type CopyState, useKeepCopy } from "./use-keep-copy";

/** Changes that can never be saved in their model: as a copy, as a file, or not at all. */
export function StrandedDialog({ stranded }: { readonly stranded: Stranded }) {
  const t = useTranslations("keeping.stranded");
  const settle = useModel((state) => state.settleStranded);
  const postpone = useModel((state) => state.postponeStranded);
  const { state, make, download } = useKeepCopy(stranded);
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onOpenChange={() => (state.kind === "made" ? settle() : postpone())}
      width="lg"
      initialFocus={first}
      title={t("title")}
      description={t(stranded.why, { count: stranded.batches.length })}
      footer={
        state.kind !== "made" && (
          <>
            <Button variant="danger" className="sm:mr-auto" onClick={settle}>
              <Trash2 aria-hidden className="size-4" />
              {t("discard")}
            </Button>
            <Button onClick={download}>
              <Download aria-hidden className="size-4" />
              {t("download")}
            </Button>
          </>
        )
      }
    >
      <div className="flex flex-col items-start gap-4">
        <p className="text-sm">{t("what")}</p>
        <Copying state={state} first={first} onMake={(key) => void make(key)} onOpen={settle} />
      </div>
    </Dialog>
  );
}

function Copying({
  state,
  first,
  onMake,
  onOpen,
}: {
  readonly state: CopyState;
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly onMake: (key: string | null) => void;
  readonly onOpen: () => void;
}) {
  const t = useTranslations("keeping.stranded");
  const [key, setKey] = useState("");
  if (state.kind === "made") {
    return (
      <>
        <p role="status" className="text-sm">
          {t("done")}
        </p>
        <AppLink
          href={`/m/${encodeURIComponent(state.modelId)}`}
          onClick={onOpen}
          className={buttonClass({ variant: "primary" })}
        >
          {t("open")}
        </AppLink>
      </>
    );
  }
  const isKeyWanted = state.kind === "key-wanted";
  return (
    <>
      {state.kind === "failed" && <Failure code={state.code} />}
      {isKeyWanted && (
        <TextField
          type="password"
          label={t("key")}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
      )}
      <Button
        ref={first}
        variant="primary"
        disabled={state.kind === "making"}
        onClick={() => onMake(key.trim() === "" ? null : key.trim())}
      >
        {t(state.kind === "making" ? "making" : "copy")}
      </Button>
    </>
  );
}

function Failure({ code }: { readonly code: string }) {
  const t = useTranslations("keeping.stranded");
  return (
    <Banner tone="error">
      {code === "unreachable" ? t("unreachable") : t("problem", { code })}
    </Banner>
  );
}
