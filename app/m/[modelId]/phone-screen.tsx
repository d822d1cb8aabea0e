"use client";

import type { ReactNode } from "react";

import { PhoneBoard } from "@/components/board/phone/phone-board";
import { FirstRows } from "@/components/worklist/first-rows";
import { useModel } from "@/lib/client/model-context";
import { useOrderStability } from "@/lib/client/simulation/use-order-stability";

/** What a phone shows in place of the board; it holds none of the canvas. */
export function PhoneScreen({
  details,
  workList,
  onSelect,
}: {
  readonly details: ReactNode;
  readonly workList: ReactNode;
  readonly onSelect: (id: string) => void;
}) {
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  return (
    <PhoneBoard
      first={
        <FirstRows
          ranking={ranking}
          readModel={readModel}
          stability={useOrderStability()}
          onSelect={onSelect}
        />
      }
      details={details}
      workList={workList}
    />
  );
}
