import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

import { cx } from "./cx";

const TONES = {
  info: { box: "border-line bg-accent-soft", icon: Info, iconColour: "text-accent" },
  warn: { box: "border-line bg-warn-soft", icon: TriangleAlert, iconColour: "text-warn" },
  error: { box: "border-danger bg-danger-soft", icon: CircleAlert, iconColour: "text-danger" },
} as const;

/** Something that matters now. An error is spoken at once, the rest is found where it stands. */
export function Banner({
  tone = "info",
  title,
  action,
  children,
}: {
  readonly tone?: keyof typeof TONES;
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { box, icon: Icon, iconColour } = TONES[tone];
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className={cx("flex gap-3 rounded-lg border p-3 text-sm", box)}
    >
      <Icon aria-hidden className={cx("mt-0.5 size-4 shrink-0", iconColour)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="[overflow-wrap:anywhere]">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
