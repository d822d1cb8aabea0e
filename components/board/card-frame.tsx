import type { ReactNode } from "react";

import { cx } from "@/components/ui/cx";
import { RoleIcon } from "@/components/ui/role-icon";
import type { CardKind } from "@/lib/client/commands/problem";
import { cardSize } from "@/lib/client/view/card-size";

import { CardOutline } from "./card-outline";
import { CardTitle } from "./card-title";
import { CommentMark } from "./comment-mark";
import { Ports } from "./ports";

/** Silhouette, bar, icon and title of a card; what it says in numbers comes as children. */
export function CardFrame({
  id,
  kind,
  title,
  selected,
  connectable,
  corner,
  far,
  chips,
  children,
}: {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly selected: boolean;
  readonly connectable: boolean;
  /** At the right end of the title: a rank, for one. */
  readonly corner?: ReactNode;
  /** The one number that is left when the board is seen from far. */
  readonly far?: ReactNode;
  /** Stand on the lower edge; at most three. */
  readonly chips?: ReactNode;
  readonly children?: ReactNode;
}) {
  const size = cardSize(kind);
  const isPill = kind === "attacker";
  return (
    <div className="relative size-full">
      <CardOutline kind={kind} selected={selected} />
      <div
        className={cx(
          "relative flex size-full flex-col pt-1.5 pb-2.5 pr-3 pl-4",
          isPill && "justify-center pr-8 pl-7",
        )}
        style={{ minHeight: size.height }}
      >
        <div className="flex items-start gap-2">
          <RoleIcon of={kind} className="in-data-far:size-8" />
          <CardTitle title={title} />
          {corner && <span className="in-data-far:hidden">{corner}</span>}
        </div>
        {far !== undefined && (
          <p className="mt-auto hidden text-lg leading-6 font-semibold in-data-far:block">{far}</p>
        )}
        <div className="mt-auto in-data-far:hidden">{children}</div>
      </div>
      {chips && (
        <div className="absolute -bottom-4 left-3 flex max-w-[calc(100%-1.5rem)] gap-1 in-data-far:hidden">
          {chips}
        </div>
      )}
      <CommentMark id={id} />
      <Ports isConnectable={connectable} />
    </div>
  );
}
